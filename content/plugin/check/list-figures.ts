/** Numbers that a text can write as a word. "Een" is an article far more often than it is a number. */
const words: Readonly<Record<string, string>> = {
  één: '1',
  twee: '2',
  drie: '3',
  vier: '4',
  vijf: '5',
  zes: '6',
  zeven: '7',
  acht: '8',
  negen: '9',
  tien: '10',
  elf: '11',
  twaalf: '12',
  dertien: '13',
  veertien: '14',
  vijftien: '15',
  zestien: '16',
  zeventien: '17',
  achttien: '18',
  negentien: '19',
  twintig: '20',
  dertig: '30',
  veertig: '40',
  vijftig: '50',
  zestig: '60',
  zeventig: '70',
  tachtig: '80',
  negentig: '90',
  honderd: '100',
  duizend: '1000',
}

/** The figures that stand in a text as digits, each in one way: "27.000" is "27000", "4,50" stays as it is. */
export function listFigures(text: string): string[] {
  return [...text.matchAll(/\d+(?:\.\d+)*(?:,\d+)?/g)].map(([figure]) =>
    /^\d{1,3}(?:\.\d{3})+(?:,|$)/.test(figure) ? figure.replaceAll('.', '') : figure,
  )
}

/** The same, with the numbers that stand there as a word: what a sentence may write in digits. */
export function listFiguresAndWords(text: string): string[] {
  const found = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return [...listFigures(text), ...found.flatMap((word) => words[word] ?? [])]
}
