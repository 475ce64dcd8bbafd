/** What was wrong in the record and has been mended, newest first; CORRECTIONS.md tells the same. */
export interface Correction {
  /** As a reader would write it. */
  readonly date: string;
  readonly about: string;
  readonly entries: readonly string[];
}

export const CORRECTIONS: readonly Correction[] = [
  {
    date: '28 November 2026',
    about: 'Version 0.2: the whole record was held anew against the five articles, paragraph by paragraph.',
    entries: [
      'Meeting of 17 April 2024: the newspaper names Mark Harper, Hitachi, union representatives and Paul Howell, the Department the Transport Secretary and union representatives. The record had the Department confirm all four.',
      'That officials had ruled out varying the contract is told by Paul Howell alone. The record had given it to Mark Harper’s letter too. To whom that letter was written, and that it was a reply, no article says.',
      'Chris McDonald said that the matter was greater than simply a gap in the order book. His quoted words were shown by themselves, which said the reverse. Partial quotations now stand beside what they belong to.',
      '“The same words again” stood over passages of different words. It now stands over the same words only.',
      'Jonathan Reynolds spoke of an opportunity that, as he understood, had not quite worked for Hitachi. That the company turned it down is how the newspaper puts it; that it was an order nobody says.',
      'Labour’s pledge was put too strongly. It was to try to save jobs; Rachel Reeves said that the jobs could be kept by the steps she named. That the West Coast contract would be extended is the newspaper’s report, not her quoted words.',
      'Dates: 16 April 2024 is the day of a reported sign-off for Derby, 27 September 2024 the day of a visit to Coherent, and neither that of an agreement. Harper’s letter, Hitachi’s first talks and a meeting of MPs had been dated more narrowly than the articles allow. Each date now says what it rests on.',
      'Posts: Rishi Sunak is shown as Prime Minister by an article of April 2024, not of 2023; nobody is shown in a post outside the days on which an article has them in it. Chris McDonald’s seat is marked as doubtful.',
      '“The record settles on this” is gone: that a figure is given most often shows what one newspaper repeated, not what is so.',
      'When the work would run out, decline, or end in lay-offs are three forecasts, no longer one. “400 could be laid off” no longer differs from “hundreds”.',
      '“No deal was close”, said in April, is no longer shown as changed since by talks that had solved nothing. The newspaper’s and Paul Howell’s opinions of the mood are opinions.',
      'A pledge is on record for whoever made it. What came of them is shown for the Conservative Government, the new Government and Labour alike, and parties that no article gives are marked as inferred.',
      'Added: who backed the campaign, who of Labour visited Hitachi, the exchange at Prime Minister’s Questions, Phil Wilson on two former ministers, the North East Growth Summit.',
    ],
  },
];
