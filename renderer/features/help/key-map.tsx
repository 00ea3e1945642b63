import { Fragment } from 'react'
import { shortcuts } from '#core/navigation/shortcuts.ts'
import './help.css'

/** Every key of the app, in a table for each place where it works. */
export function KeyMap() {
  return (
    <div className="stack">
      {shortcuts.map(({ where, keys }) => (
        <table key={where} className="key-map">
          <caption>{where}</caption>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">Toets</th>
              <th scope="col">Doet</th>
            </tr>
          </thead>
          <tbody>
            {keys.map(({ keys: ways, does }) => (
              <tr key={does}>
                <td>
                  {ways.map((way, index) => (
                    <Fragment key={way}>
                      {index > 0 && ' of '}
                      <Way keys={way.split(' ')} />
                    </Fragment>
                  ))}
                </td>
                <td>{does}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      <p className="soft">Op een Mac gebruik je Cmd in plaats van Ctrl.</p>
    </div>
  )
}

function Way({ keys }: { readonly keys: readonly string[] }) {
  return keys.map((key, index) => (
    <Fragment key={key}>
      {index > 0 && ' '}
      <kbd>{key}</kbd>
    </Fragment>
  ))
}
