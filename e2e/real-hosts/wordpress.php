<?php
/* Fills a fresh WordPress for the tests: `install`, `posts` (their content as JSON on standard input), `theme NAME`. */
[, $folder, $task] = $argv;
if ($task === 'install') define('WP_INSTALLING', true);
require "$folder/wp-load.php";

if ($task === 'install') {
    require ABSPATH . 'wp-admin/includes/upgrade.php';
    wp_install('Ein Blog', 'admin', 'admin@blog.example', true, '', 'admin');
}
if ($task === 'theme') switch_theme($argv[3]);
if ($task === 'posts') {
    $author = wp_insert_user(['user_login' => 'author', 'user_pass' => 'author', 'role' => 'author']);
    $ids = [];
    foreach (json_decode(stream_get_contents(STDIN), true) as $name => ['by' => $by, 'content' => $content]) {
        // WordPress filters what is saved by the rights of whoever saves it.
        wp_set_current_user($by === 'author' ? $author : 1);
        $ids[$name] = wp_insert_post(wp_slash([
            'post_title' => $name,
            'post_content' => $content,
            'post_status' => 'publish',
        ]));
    }
    echo json_encode($ids);
}
