// First of all: the order of the layers is that of their first mention.
import '#ui/layers.css'
import '#ui/theme/signaalwijzer.css'
import '#ui/theme/voorbeeld.css'
import '#ui/theme/tokens.css'
import '#ui/base.css'
import '@fontsource-variable/source-sans-3/index.css'
import './blocks.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { putOnTheme } from '#ui/theme/put-on-theme.ts'
import { BlocksPage } from './blocks-page'
import { readAddress } from './wear-controls'

const element = document.getElementById('bouwstenen')
if (!element) throw new Error('the page has no #bouwstenen')
putOnTheme(document.documentElement, { ...readAddress(), ownTheme: null })
createRoot(element).render(
  <StrictMode>
    <BlocksPage />
  </StrictMode>,
)
