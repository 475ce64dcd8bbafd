/** The sentences by which a finding tells how the page stands to the record. */

export const findingTexts = {
  /** Two values side by side. */
  figures: (page: string, record: string) => `This page: ${page}. Record: ${record}.`,
  figureMatches: (page: string) => `The figure on this page, ${page}, agrees with the record.`,
  figureDiffers: (page: string, record: string) =>
    `This page gives ${page}; every entry on record gives ${record}.`,
  figureAccounts: (page: string, others: string) =>
    `This page gives ${page}, as one account on record does; another gives ${others}.`,
  figureDerived: (page: string, reckoning: string) =>
    `The record’s own dates give another figure than ${page}: ${reckoning}`,
  dateMatches: (page: string) => `The date on this page, ${page}, agrees with the record.`,
  dateDiffers: (page: string, record: string) => `This page gives ${page}; the record gives ${record}.`,
  stanceMatches: (label: string) => `On record: ${label}.`,
  stanceDiffers: (label: string, record: string) => `This page: ${label}. Record: ${record}.`,
  stanceContrary: 'The page says the contrary of what the record holds.',
  stanceAgrees: 'The page agrees with what the record holds.',
  disputed: (one: string, other: string) => `Accounts on record differ: ${one}; ${other}.`,
  disputedReason: 'People named in the record hold opposite views on this.',
  superseded: (then: string, later: string) => `Then: ${then}. Since: ${later}.`,
  supersededReason: 'A later statement on record changed this.',
  position: (label: string) => `On record: ${label}.`,
  positionReason: 'A position, a pledge or a forecast: the record shows who said what, and what came of it.',
  quoteAgrees: 'The quoted words stand in the record.',
  quoteDiffers: 'The quotation is close to recorded words, but not the same.',
  quoteDiffersReason: (speaker: string) => `The record has ${speaker} saying this in other words.`,
  attributed: (page: string, record: string) => `This page: said by ${page}. Record: said by ${record}.`,
  attributedReason: 'The record gives these words to somebody else.',
  somebodyElse: 'somebody else',
  roleMatches: (person: string, post: string) => `${person}: ${post}, as on record.`,
  roleDiffers: (person: string, page: string, record: string) =>
    `${person} on this page: ${page}. On record at that date: ${record}.`,
  roleHeldBy: (person: string, page: string, holder: string) =>
    `${person} on this page: ${page}. On record in that post at that date: ${holder}.`,
  roleAtAnotherTime: (person: string, page: string, when: string) =>
    `${person} on this page: ${page}. On record in that post: ${when}.`,
  roleMatchesReason: 'The post on this page is the one on record for that date.',
  roleDiffersReason: 'The record has this person in another post at that date.',
  or: ' or ',
  and: ' and ',
} as const;
