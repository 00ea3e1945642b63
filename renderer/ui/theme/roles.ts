/**
 * What each colour of the app is for, and from which token of an NL Design System theme it comes: in light, in dark
 * (where a theme's own inverse colours are used) and in high contrast. `tokens.css` says the same to the browser; a
 * test holds the two together. Token names without "--basis-".
 */
export const roles = {
  background: ['color-default-bg-document', 'color-default-inverse-bg-subtle', '#ffffff'],
  surface: ['color-default-bg-subtle', 'color-default-inverse-bg-document', '#ffffff'],
  line: ['color-default-border-subtle', 'color-default-inverse-border-subtle', '#000000'],
  'line-strong': ['color-default-border-default', 'color-default-inverse-border-default', '#000000'],
  text: ['color-default-color-document', 'color-default-inverse-color-document', '#000000'],
  'text-soft': ['color-default-color-subtle', 'color-default-inverse-color-subtle', '#1f1f1f'],
  accent: [
    'color-action-1-color-default',
    'color-action-1-inverse-color-subtle',
    'color-action-1-color-active',
  ],
  'accent-soft': [
    'color-action-1-bg-default',
    'color-action-1-inverse-bg-subtle',
    'color-action-1-bg-subtle',
  ],
  'on-accent': ['color-action-1-inverse-color-default', 'color-action-1-color-document', '#ffffff'],
  'act-now': [
    'color-negative-color-default',
    'color-negative-inverse-color-subtle',
    'color-negative-color-active',
  ],
  'act-now-soft': ['color-negative-bg-default', 'color-negative-inverse-bg-subtle', '#ffffff'],
  'on-act-now': ['color-negative-inverse-color-default', 'color-negative-color-document', '#ffffff'],
  attention: [
    'color-warning-color-default',
    'color-warning-inverse-color-subtle',
    'color-warning-color-active',
  ],
  'attention-soft': ['color-warning-bg-default', 'color-warning-inverse-bg-subtle', '#ffffff'],
  good: [
    'color-positive-color-default',
    'color-positive-inverse-color-subtle',
    'color-positive-color-active',
  ],
  'good-soft': ['color-positive-bg-default', 'color-positive-inverse-bg-subtle', '#ffffff'],
  mark: ['color-highlight-bg-default', 'color-highlight-inverse-bg-default', '#ffe9a8'],
  focus: ['focus-outline-color', 'focus-inverse-outline-color', '#000000'],
} as const satisfies Readonly<Record<string, readonly [light: string, dark: string, contrast: string]>>

export type Role = keyof typeof roles

/** The schemes that a person chooses between; each is a column of `roles`. */
export const schemes = ['licht', 'donker', 'contrast'] as const

export type Scheme = (typeof schemes)[number]

/** Tokens that are a size: how round corners are. */
export const sizeTokens = ['border-radius-md'] as const

/** Every token that a theme may set, by name without "--basis-". */
export const themeTokens: readonly string[] = [
  ...new Set(Object.values(roles).flatMap((sources) => sources.filter((source) => !source.startsWith('#')))),
  ...sizeTokens,
]
