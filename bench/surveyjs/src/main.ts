/** The same questions and branches with SurveyJS: a click on an answer leads on at once, nothing is animated. */
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { Model, settings } from 'survey-core'
import 'survey-core/survey-core.css'
import { Survey } from 'survey-react-ui'
import { questionnaire } from './questionnaire.ts'

settings.autoAdvanceDelay = 0
settings.animationEnabled = false
const survey = new Model(questionnaire)
const root = document.getElementById('root')
if (root) createRoot(root).render(createElement(Survey, { model: survey }))
