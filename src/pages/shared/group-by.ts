/** Things that share a name, together; `Map.groupBy` is newer than the oldest browsers that the guide is for. */

type Group<Item> = readonly [name: string, items: [Item, ...Item[]]]

/** Each name with its items, in the order in which the names first occur. */
export function groupBy<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): readonly Group<Item>[] {
  const groups = new Map<string, [Item, ...Item[]]>()
  for (const item of items) {
    const name = nameOf(item)
    const group = groups.get(name)
    if (group) group.push(item)
    else groups.set(name, [item])
  }
  return [...groups]
}
