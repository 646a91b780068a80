import { useTranslation } from 'react-i18next';
import type { SearchQuery } from '../__generated__/operations.ts';
import { PartyIcon } from '../app/party-icon.tsx';
import { PartyMark } from '../app/party-mark.tsx';

interface Props {
  id: string;
  hit: SearchQuery['search']['edges'][number];
  /** What was typed; marked where the name holds it. */
  typed: string;
  active: boolean;
  onPick: () => void;
  onHover: () => void;
}

/** One party that was found, and by which of its names or codes. */
export function SearchHit({
  id,
  hit: { node, matchedOn, matchedText },
  typed,
  active,
  onPick,
  onHover,
}: Props) {
  const { t } = useTranslation();
  const firm = node.__typename === 'Enterprise' ? node : undefined;
  const about = [firm?.region, firm?.industries[0]?.name, node.customer?.orgUnit?.name]
    .filter(Boolean)
    .join(' · ');
  const inName = node.name.includes(matchedText);
  const part = node.name.includes(typed) ? typed : matchedText;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the combobox that owns the list
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className={active ? 'hit is-active' : 'hit'}
      data-testid="search-hit"
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPick}
      onMouseMove={onHover}
    >
      <PartyIcon
        kind={node.kind}
        customer={node.isCustomer}
        stub={node.access === 'STUB'}
        foreign={firm?.foreign}
      />
      <span className="hit-text">
        <span className="hit-name">
          <span>{inName ? <Marked text={node.name} part={part} /> : node.name}</span>
          <PartyMark party={node} />
        </span>
        <span className="hit-why">
          {t(`match.${matchedOn}`)}
          {!inName && (
            <>
              {' '}
              <mark>{matchedText}</mark>
            </>
          )}
          {about && ` · ${about}`}
        </span>
      </span>
    </div>
  );
}

function Marked({ text, part }: { text: string; part: string }) {
  const at = text.indexOf(part);
  if (part === '' || at < 0 || part === text) return text;
  return (
    <>
      {text.slice(0, at)}
      <mark>{part}</mark>
      {text.slice(at + part.length)}
    </>
  );
}
