import type { Question } from '../../../engine/judge/comparison';
import type { Answer, Claim, ClaimKind, Stance, Statement } from '../../../engine/model/record';
import type { Story } from '../../../engine/model/story';
import { clausesOf } from '../../../engine/read/clauses';
import { analyseSentence } from '../../../engine/read/sentence';
import { FINDERS } from './people';

/** Claims and statements made up for a test, with the fields that it does not care about filled in. */

/** What the engine's stages do not look at: what readers are told. */
export const STORY: Story = {
  subject: 'the works',
  short: 'the works',
  search: 'works',
  notice: '',
  publishers: '',
  sample: { headline: '', published: '2024-06-20', paragraphs: [] },
  method: { selection: ['All there was.'], fairness: 'All alike.', reviewed: '2024-11-01' },
  corrections: [{ date: '2024-11-01', about: 'A review.', entries: ['A date was wrong.'] }],
};

export function claim(kind: ClaimKind, given: Partial<Claim> = {}): Claim {
  return {
    id: 'claim',
    kind,
    heading: 'A claim',
    question: 'What of it?',
    topic: 'topic',
    speaks: null,
    mostGiven: [],
    facets: [],
    stances: [],
    derived: [],
    note: null,
    ...given,
  };
}

export function stance(id: string, given: Partial<Stance> = {}): Stance {
  return {
    id,
    label: `Label of ${id}`,
    contraries: [],
    changedBy: [],
    position: false,
    saidBy: null,
    forecast: false,
    ...given,
  };
}

export function statement(id: string, answers: readonly Answer[], given: Partial<Statement> = {}): Statement {
  return {
    id,
    appearances: [{ source: 'spring', paragraph: 1 }],
    claimant: 'moss',
    claimantBasis: null,
    post: null,
    form: 'reported',
    said: null,
    summary: `Summary of ${id}`,
    quote: null,
    partial: false,
    reservation: null,
    answers,
    ...given,
  };
}

/** A question on a sentence of a page; the statements come as the index would give them. */
export function question(
  asked: Claim,
  text: string,
  statements: readonly Statement[],
  published: string | null = '2024-09-27',
  finders = FINDERS,
): Question {
  const sentence = analyseSentence(text, finders, published);
  return {
    claim: asked,
    sentence,
    clauses: clausesOf(sentence.words),
    hits: statements.map((each, i) => ({ statement: each, score: 1 - i / 100 })),
    published,
    saidWhen: ({ said }) => said ?? { earliest: '2024-04-01', latest: '2024-04-07' },
  };
}
