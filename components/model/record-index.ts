import type {
  Actor,
  Claim,
  Source,
  Statement,
  StoryEvent,
  StoryRecord,
  Topic,
} from '../../engine/model/record';

/** Look-ups over a record by id. A look-up of an id that the record does not hold gives `undefined`. */
export interface RecordIndex {
  readonly statements: ReadonlyMap<string, Statement>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly events: ReadonlyMap<string, StoryEvent>;
  readonly topics: ReadonlyMap<string, Topic>;
  /** Statements that answer a claim, in the order of the record. */
  readonly byClaim: ReadonlyMap<string, readonly Statement[]>;
  /** Statements by who says them. */
  readonly byClaimant: ReadonlyMap<string, readonly Statement[]>;
}

const built = new WeakMap<StoryRecord, RecordIndex>();

/** The look-ups of a record; built once for each record object. */
export function indexRecord(record: StoryRecord): RecordIndex {
  const known = built.get(record);
  if (known !== undefined) return known;
  const index: RecordIndex = {
    statements: byId(record.statements),
    claims: byId(record.claims),
    actors: byId(record.actors),
    sources: byId(record.sources),
    events: byId(record.events),
    topics: byId(record.topics),
    byClaim: groupByKeys(record.statements, (statement) => statement.answers.map((answer) => answer.claim)),
    byClaimant: groupByKeys(record.statements, (statement) => [statement.claimant]),
  };
  built.set(record, index);
  return index;
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function groupByKeys<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}
