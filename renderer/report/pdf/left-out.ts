/** Stands in for the packages that jsPDF offers to load for features we never use (html, svg); keeps them out of the app. */
export {}
