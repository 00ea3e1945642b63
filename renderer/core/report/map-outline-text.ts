import type { Block, Outline, Sender } from './outline'

/**
 * Copies an outline with every text put through `change`, which also hears under which heading or label it stands.
 * Order, numbers and ticks stay as they are.
 */
export function mapOutlineText(outline: Outline, changeAt: (text: string, place: string) => string): Outline {
  let place = 'bovenaan'
  const change = (text: string) => changeAt(text, place)
  return {
    ...outline,
    title: change(outline.title),
    subtitle: change(outline.subtitle),
    details: outline.details.map(({ label, value }) => ({
      label: change(label),
      value: changeAt(value, `“${label}”`),
    })),
    footer: change(outline.footer),
    ...(outline.sender && { sender: mapSender(outline.sender, change) }),
    blocks: outline.blocks.map((block) => {
      if (block.kind === 'heading') place = `“${block.text}”`
      return mapBlock(block, change)
    }),
  }
}

/** Lists every text of an outline in reading order, headings and labels included. */
export function listOutlineText(outline: Outline): readonly string[] {
  const texts: string[] = []
  mapOutlineText(outline, (text) => {
    texts.push(text)
    return text
  })
  return texts
}

function mapSender(sender: Sender, change: (text: string) => string): Sender {
  const { name, logo } = sender
  return { ...sender, name: change(name), ...(logo && { logo: { ...logo, alt: change(logo.alt) } }) }
}

function mapBlock(block: Block, change: (text: string) => string): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, text: change(block.text) }
    case 'list':
      return { ...block, items: block.items.map(change) }
    case 'checklist':
      return { ...block, items: block.items.map((item) => ({ ...item, text: change(item.text) })) }
    case 'table':
      return {
        ...block,
        caption: change(block.caption),
        columns: block.columns.map((column) => ({ ...column, title: change(column.title) })),
        rows: block.rows.map((row) => row.map(change)),
      }
    case 'bars':
      return {
        ...block,
        caption: change(block.caption),
        unit: change(block.unit),
        rows: block.rows.map((row) => ({ ...row, label: change(row.label) })),
      }
    case 'pagebreak':
      return block
  }
}
