import { type CardChannel, cardEnd, type FromCard, type ToCard } from '../../platform/card-messages';
import { tellBackground } from '../../platform/messages';
import { untilAnswered } from '../../platform/until-answered';

/**
 * Waits for the checker's end of a channel. Any page can frame this document and send it whatever it likes: a channel
 * counts when the checker of this very tab says, by way of the extension, that the token beside it is its own.
 *
 * @param onChannel gets the first channel that counts; nothing is listened to after that
 * @param onMessage gets what the checker says
 */
export function listenForChecker(
  onMessage: (message: ToCard) => void,
  onChannel: (channel: CardChannel<FromCard>) => void,
): void {
  const found = new AbortController();
  addEventListener(
    'message',
    async ({ data, ports: [port] }) => {
      if (typeof data !== 'string' || port === undefined) return;
      const isChecker = await untilAnswered(
        () => tellBackground('prove-card', { token: data }),
        () => !found.signal.aborted,
      );
      if (isChecker !== true || found.signal.aborted) return;
      found.abort();
      const channel = cardEnd(port, onMessage);
      onChannel(channel);
      channel.send({ type: 'ready' });
    },
    { signal: found.signal },
  );
}
