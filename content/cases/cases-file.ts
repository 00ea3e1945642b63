/** The cases that live with the rules. */
export const casesFile = 'content/duiding/casussen.yaml'
