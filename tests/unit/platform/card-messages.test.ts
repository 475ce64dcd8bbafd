import { expect, test, vi } from 'vitest';
import { cardEnd, checkerEnd, type FromCard, type ToCard } from '../../../platform/card-messages';
import { finding } from '../components/small-record';

const SHOW: ToCard = {
  type: 'show',
  items: [{ finding: finding(), text: '500 jobs', sentence: 'It has 500 jobs.' }],
  page: { title: 'Jobs', address: 'https://a.example/1', date: '2024-04-18' },
  place: { position: 1, total: 3 },
  onSite: true,
};

/** Both ends of a channel, and a way to wait until all that was sent has come. */
function ends() {
  const { port1, port2 } = new MessageChannel();
  const toCard = vi.fn<(message: ToCard) => void>();
  const toChecker = vi.fn<(message: FromCard) => void>();
  const checker = checkerEnd(port1, toChecker);
  const card = cardEnd(port2, toCard);
  const raw = { toCard: port1, toChecker: port2 };
  const close = () => {
    checker.close();
    card.close();
  };
  return { checker, card, toCard, toChecker, raw, close };
}

test('what is said at one end is heard at the other', async () => {
  const { checker, card, toCard, toChecker, close } = ends();
  checker.send(SHOW);
  card.send({ type: 'size', height: 300 });
  await vi.waitFor(() => expect(toCard).toHaveBeenCalledExactlyOnceWith(SHOW));
  await vi.waitFor(() => expect(toChecker).toHaveBeenCalledExactlyOnceWith({ type: 'size', height: 300 }));
  close();
});

test.each<[what: string, message: unknown]>([
  ['no text', { type: 'closed' }],
  ['no JSON', '{'],
  ['of no known type', JSON.stringify({ type: 'open' })],
  ['without findings', JSON.stringify({ ...SHOW, items: [] })],
  [
    'with more findings than one place has',
    JSON.stringify({ ...SHOW, items: Array(51).fill(SHOW.items[0]) }),
  ],
  [
    'with a finding that is none',
    JSON.stringify({ ...SHOW, items: [{ finding: {}, text: '', sentence: '' }] }),
  ],
  ['with a text beyond bounds', JSON.stringify({ type: 'note', text: 'x'.repeat(5_001) })],
])('the card hears nothing that is %s', async (_, message) => {
  const { checker, toCard, raw, close } = ends();
  raw.toCard.postMessage(message);
  checker.send({ type: 'closed' });
  await vi.waitFor(() => expect(toCard).toHaveBeenCalledExactlyOnceWith({ type: 'closed' }));
  close();
});

test.each<[what: string, message: unknown]>([
  ['no text', { type: 'close' }],
  ['of no known type', JSON.stringify({ type: 'hide-claim' })],
  ['a size that is none', JSON.stringify({ type: 'size', height: '300' })],
  ['a size beyond bounds', JSON.stringify({ type: 'size', height: 1e9 })],
  ['a step too far', JSON.stringify({ type: 'step', by: 2 })],
  ['a turn of the wheel beyond bounds', JSON.stringify({ type: 'wheel', by: 1e9 })],
])('the checker hears nothing that is %s', async (_, message) => {
  const { card, toChecker, raw, close } = ends();
  raw.toChecker.postMessage(message);
  card.send({ type: 'close' });
  await vi.waitFor(() => expect(toChecker).toHaveBeenCalledExactlyOnceWith({ type: 'close' }));
  close();
});
