import { useId } from 'react'
import type { Measurement } from '#contract/session.ts'
import './measurement.css'

const height = 60
const bar = 22
const group = 64

/** How many people gave each answer, before beside after. The table below it says the same in numbers. */
export function MeasurementPicture({ measurement }: { readonly measurement: Measurement }) {
  const id = useId()
  const { before, after, statement } = measurement
  const most = Math.max(1, ...before, ...after)
  const size = (count: number) => Math.round((count / most) * height)
  return (
    <figure className="stack-tight">
      <svg
        className="measure-picture"
        viewBox={`0 0 ${group * 5} ${height + 40}`}
        role="img"
        aria-labelledby={id}
      >
        <title id={id}>{`Antwoorden vooraf en na afloop: ${statement}`}</title>
        {before.map((count, index) => {
          const x = index * group + 8
          const later = after[index] ?? 0
          return (
            <g key={index}>
              <rect
                className="measure-before"
                x={x}
                y={height + 16 - size(count)}
                width={bar}
                height={size(count)}
              />
              <rect
                className="measure-after"
                x={x + bar + 3}
                y={height + 16 - size(later)}
                width={bar}
                height={size(later)}
              />
              <text x={x + bar / 2} y={height + 12 - size(count)} textAnchor="middle">
                {count}
              </text>
              <text x={x + bar * 1.5 + 3} y={height + 12 - size(later)} textAnchor="middle">
                {later}
              </text>
              <text className="measure-answer" x={x + bar + 1.5} y={height + 34} textAnchor="middle">
                {index + 1}
              </text>
            </g>
          )
        })}
        <line x1="0" x2={group * 5} y1={height + 16.5} y2={height + 16.5} />
      </svg>
      <figcaption className="soft">
        <span className="measure-key measure-key-before" aria-hidden /> vooraf{' '}
        <span className="measure-key measure-key-after" aria-hidden /> na afloop
      </figcaption>
      <details>
        <summary>Dezelfde aantallen als tabel</summary>
        <table>
          <caption className="visually-hidden">Aantal mensen per antwoord</caption>
          <thead>
            <tr>
              <th scope="col">Antwoord</th>
              <th scope="col">Vooraf</th>
              <th scope="col">Na afloop</th>
            </tr>
          </thead>
          <tbody>
            {before.map((count, index) => (
              <tr key={index}>
                <th scope="row">{index + 1}</th>
                <td className="numbers">{count}</td>
                <td className="numbers">{after[index] ?? 0}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
