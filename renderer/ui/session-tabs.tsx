import { addresses } from '#core/navigation/addresses.ts'

const tabs = [
  { id: 'sessions', name: 'Sessies', href: addresses.sessions },
  { id: 'templates', name: 'Draaiboeken', href: addresses.templates },
  { id: 'progress', name: 'Voortgang', href: addresses.progress },
] as const

/** The three screens below Sessies. They are links, not tabs: each has its own address. */
export function SessionTabs({ current }: { readonly current: (typeof tabs)[number]['id'] }) {
  return (
    <nav aria-label="Onder Sessies">
      <ul className="choice-links">
        {tabs.map(({ id, name, href }) => (
          <li key={id}>
            <a href={href} {...(id === current && { 'aria-current': 'page' })}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
