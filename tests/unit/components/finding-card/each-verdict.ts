import type { Finding, Verdict } from '../../../../engine/model/finding';
import { finding } from '../small-record';

/** An interval of one day. */
export const day = (date: string) => ({ earliest: date, latest: date });

const STANCE_REASONS = {
  'accounts-differ': 'views-opposed',
  superseded: 'changed-later',
  'on-record': 'position-stated',
} as const;

/** Two people's stances, of whom the first is as the page has it. */
export const stance = (verdict: 'accounts-differ' | 'superseded' | 'on-record'): Finding => {
  const { id, span, sentence, score } = finding();
  return {
    ...{ id, span, sentence, score, claim: 'could-it', statements: ['b-ash', 'a-zed'] },
    kind: 'stance',
    verdict,
    reason: STANCE_REASONS[verdict],
    page: { stance: 'yes' },
    against: 'no',
    record: [
      { stance: 'yes', givers: [{ actor: 'ann-ash', when: day('2024-04-17'), statement: 'b-ash' }] },
      { stance: 'no', givers: [{ actor: 'bob-zed', when: day('2023-05-02'), statement: 'a-zed' }] },
    ],
  };
};
const { id, span, sentence, score, statements } = finding();
const FOUND = { id, span, sentence, score, statements, claim: 'roles' };
const GIVER = { actor: 'ann-ash', when: day('2024-04-17'), statement: 'b-ash' };
const SIDE = { parts: [{ text: 'a fine plant', differs: false }], cutBefore: false, cutAfter: false };

/** A finding of each verdict. */
export const OF_EACH_VERDICT: Readonly<Record<Verdict, Finding>> = {
  matches: finding({ verdict: 'matches' }),
  differs: finding({ verdict: 'differs' }),
  'accounts-differ': stance('accounts-differ'),
  superseded: stance('superseded'),
  'on-record': stance('on-record'),
  'quote-differs': {
    ...FOUND,
    kind: 'quotation',
    verdict: 'quote-differs',
    reason: 'words-differ',
    page: SIDE,
    record: { ...SIDE, giver: GIVER },
  },
  'attributed-differently': {
    ...FOUND,
    kind: 'attribution',
    verdict: 'attributed-differently',
    reason: 'another-speaker',
    page: { words: 'a fine plant', actor: 'bob-zed' },
    record: { giver: GIVER },
  },
  'role-differs': {
    ...FOUND,
    kind: 'post',
    verdict: 'role-differs',
    reason: 'in-another-post',
    page: { actor: 'ann-ash', words: 'Minister' },
    record: { post: 'Shadow Minister', span: day('2024-04-17'), givers: [GIVER] },
    holder: null,
  },
};
