import type { Withheld } from '../../engine/judge/judgement';
import type { GivenAccusation } from './accusations';
import type { Outcome, Unit } from './score';

/** Lists errors so that a reader sees what was wrong without opening a file. */

/** Every error of scored units: what was wrong, what was expected, given and withheld, and the sentence. */
export function listErrors(
  units: readonly (Unit & {
    readonly outcomes: readonly Outcome[];
    readonly published?: string | null;
    readonly withheld?: readonly Withheld[];
  })[],
): string {
  return units
    .flatMap(({ id, text, published, outcomes, withheld }) =>
      outcomes
        .filter(({ kind }) => kind !== 'right')
        .map((outcome) => {
          const date = published === undefined ? '' : `, page of ${published ?? 'unknown date'}`;
          return `${outcomeText({ withheld }, outcome)}\n    ${id}${date}: ${text}`;
        }),
    )
    .join('\n');
}

/** What became of one claim: the kind of outcome, the claim, what was expected, given and withheld. */
export function outcomeText(
  { withheld = [] }: { readonly withheld?: readonly Withheld[] | undefined },
  { kind, claim, expected, given }: Outcome,
): string {
  const verdicts = `expected: ${listed(expected)}; given: ${listed(given)}`;
  const kept = withheld.filter((each) => each.claim === claim).map(withheldText);
  return `${NAMES[kind]}  ${claim}  ${[verdicts, ...kept].join('; ')}`;
}

/** Every accusation that was wrong: what was expected and given, and the sentence. */
export function listFalseAccusations(wrong: readonly GivenAccusation[]): string {
  return wrong
    .map(({ unit, claim, given, expected }) => {
      const verdicts = `expected: ${listed(expected)}; given: ${given}`;
      const place = `${unit.id}, page of ${unit.published ?? 'unknown date'}`;
      return `${claim}  ${verdicts}\n    ${place}: ${unit.text}`;
    })
    .join('\n');
}

const NAMES: Readonly<Record<Outcome['kind'], string>> = {
  right: 'right',
  'wrong-verdict': 'wrong verdict',
  false: 'false mark',
  missed: 'missed',
};

function withheldText({ verdict, reason }: Withheld): string {
  return `withheld: ${verdict ?? 'no verdict'}, ${reason}`;
}

function listed(verdicts: readonly (string | null)[]): string {
  return verdicts.length === 0 ? 'nothing' : verdicts.map((verdict) => verdict ?? 'no verdict').join(' or ');
}
