import type { Actor, Post } from '../../../engine/model/record';
import { ConceptFinder, compilePhrase } from '../../../engine/read/concepts';
import { EntityFinder } from '../../../engine/read/entities';
import type { Finders } from '../../../engine/read/sentence';

/** A small cast for the engine's tests: made up, save that it has the field's offices. */

function post(id: string, title: string, given: Partial<Post> = {}): Post {
  const span = { earliest: '2024-04-01', latest: '2024-04-30' };
  return { id, title, aliases: [], observed: [], span, notBefore: null, notAfter: null, ...given };
}

function actor(id: string, name: string, given: Partial<Actor> = {}): Actor {
  return {
    id,
    kind: 'person',
    name,
    aliases: [],
    party: null,
    pronoun: 'he',
    voice: id,
    posts: [],
    ...given,
  };
}

const ELECTION = '2024-07-04';
const AUTUMN = { earliest: '2024-09-01', latest: '2024-09-30' };

export const CAST: readonly Actor[] = [
  actor('grey', 'Martin Grey', {
    posts: [
      post('transport', 'Transport Secretary', {
        aliases: ['Secretary of State for Transport'],
        notAfter: ELECTION,
      }),
    ],
  }),
  actor('hale', 'Louisa Hale', {
    pronoun: 'she',
    posts: [
      post('shadow', 'Shadow Transport Secretary', { notAfter: ELECTION }),
      post('transport', 'Transport Secretary', {
        aliases: ['Secretary of State for Transport'],
        span: AUTUMN,
        notBefore: ELECTION,
      }),
    ],
  }),
  actor('moss', 'Karen Moss', {
    pronoun: 'she',
    posts: [
      post('candidate', 'Labour’s North East mayoral candidate', { notAfter: '2024-05-02' }),
      post('mayor', 'North East Mayor', { aliases: ['mayor'], span: AUTUMN, notBefore: '2024-05-02' }),
    ],
  }),
  actor('holt', 'Peter Holt', {
    posts: [
      post('seat', 'MP for Sedgefield', { aliases: ['Sedgefield MP'], notAfter: ELECTION }),
      post('standing', 'Conservative candidate for Newton Aycliffe', {
        span: { earliest: '2024-06-01', latest: '2024-07-03' },
        notAfter: ELECTION,
      }),
    ],
  }),
  actor('wade', 'Philip Wade', {
    posts: [post('before', 'Peter Holt’s predecessor', { aliases: ['former MP for Sedgefield'] })],
  }),
  actor('hitachi', 'Hitachi', { kind: 'organisation', aliases: ['Hitachi Rail'], pronoun: 'it' }),
  actor('plant', 'Newton Aycliffe plant', { kind: 'place', aliases: ['Newton Aycliffe'], pronoun: 'it' }),
  actor('government', 'UK Government', {
    kind: 'organisation',
    aliases: ['Government', 'the government', 'ministers', 'Whitehall'],
    pronoun: 'it',
  }),
  actor('transport-department', 'Department for Transport', {
    kind: 'organisation',
    aliases: ['DfT', 'the department'],
    pronoun: 'it',
    voice: 'government',
  }),
];

/** Concepts enough for the stages that need some. */
export const FINDERS: Finders = {
  concepts: new ConceptFinder({
    'hitachi-name': [compilePhrase('Hitachi')],
    'newton-aycliffe': [compilePhrase('Newton Aycliffe')],
    'other-company': [compilePhrase('Siemens'), compilePhrase('Goole')],
    open: [compilePhrase('opened')],
  }),
  entities: new EntityFinder(CAST),
};
