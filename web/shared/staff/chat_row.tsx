import { ago } from '../when';
import { Icon, Tag } from './bits';
import type { ConversationRow } from './wire';

const says = { visitor: '', assistant: 'Assistant: ', staff: 'Staff: ' };

export function ChatRow({
  row,
  href,
  here,
}: {
  row: ConversationRow;
  href: string;
  here: boolean;
}) {
  return (
    <a class="chat-row" href={href} aria-current={here ? 'true' : undefined}>
      <span class="chat-row-head">
        <strong>{row.name ?? 'A visitor'}</strong>
        <time dateTime={row.last_at}>{ago(row.last_at)}</time>
      </span>
      <span class="chat-last" dir="auto">
        {says[row.author]}
        {row.last}
      </span>
      <span class="chat-tags">
        {row.waiting && (
          <Tag tone="bad">
            <Icon name="clock" />
            Waiting
          </Tag>
        )}
        {row.taken_by && <Tag tone="info">{row.taken_by.name}</Tag>}
        {row.vehicle && <Tag>{row.vehicle}</Tag>}
        {row.matches ? <Tag>{row.matches} found</Tag> : null}
      </span>
    </a>
  );
}
