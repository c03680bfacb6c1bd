/** Words of the screens that find things: search, glossary, sources. */
export const findMessages = {
  back: 'Back',
  otherWays: 'Other ways to find something',

  search: {
    title: 'Search the course',
    label: 'What are you looking for?',
    hint: 'Lessons, activities, glossary and sources. You may leave out macrons and capitals. What you type stays on this screen: it is not saved and not sent.',
    clear: 'Clear',
    results: 'Results',
    count: (results: number, typed: string) =>
      results === 1 ? `1 result for “${typed}”` : `${results} results for “${typed}”`,
    none: (typed: string) => `Nothing was found for “${typed}”`,
    noneDo:
      'Try one word, or the beginning of it. If you need help with a child now, open “Help and report” at the top.',
    nothing: 'Results appear here while you type.',
    step: (module: string) => `Step in “${module}”`,
    term: 'Glossary',
    source: 'Source',
    citedIn: 'Cited in:',
  },

  glossary: {
    title: 'Glossary',
    intro:
      'What the course means by its terms. In lessons, a term with dotted underline shows its meaning when you press it.',
  },

  sources: {
    title: 'Sources',
    intro:
      'What the course’s statements rest on. Addresses are there to read and copy: the course opens nothing outside itself.',
    count: (sources: number) => `${sources} sources`,
    citedIn: 'Cited in:',
    inGlossary: (terms: string) => `glossary: ${terms}`,
    regionTitle: (region: string) => `Contacts and law: ${region}`,
    regionIntro: 'The pages that the contacts, the law and the reporting route were taken from.',
    dated: (date: string) => `dated ${date}`,
    seen: (date: string) => `page seen ${date}`,
  },
};
