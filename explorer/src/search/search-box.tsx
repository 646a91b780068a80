import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { SearchDocument, type SearchQuery } from '../__generated__/operations.ts';
import { freshPlace, usePlace } from '../app/place-context.tsx';
import { partyKey } from '../state/party-key.ts';
import { SearchFoot } from './search-foot.tsx';
import { SearchHit } from './search-hit.tsx';
import { useDebounced } from './use-debounced.ts';

type Hit = SearchQuery['search']['edges'][number];

const hitsMax = 10;
const debounceMs = 160;

/** Always there: finds parties while one types, and says why each was found. */
export function SearchBox() {
  const { t } = useTranslation();
  const { place, go } = usePlace();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  /** Enter came before the answer: the first hit is opened when it is there. */
  const eager = useRef(false);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const asked = useDebounced(text.trim(), debounceMs);
  const [{ data, error, fetching }] = useQuery({
    query: SearchDocument,
    variables: { text: asked, first: hitsMax },
    pause: asked === '',
  });
  const hits = asked === '' ? [] : (data?.search.edges ?? []);
  const total = data?.search.totalCount ?? 0;
  useEffect(() => {
    const focus = (event: globalThis.KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.key !== '/' || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    addEventListener('keydown', focus);
    return () => removeEventListener('keydown', focus);
  }, []);
  const waiting = text.trim() !== '' && (fetching || asked !== text.trim());
  const pick = (hit: Hit, asCustomer = place.page === 'customers') => {
    setOpen(false);
    setText('');
    input.current?.blur();
    if (asCustomer && (hit.node.kind === 'ENTERPRISE' || hit.node.kind === 'PERSON')) {
      go({ page: 'customers', customer: partyKey(hit.node) });
      return;
    }
    const person = hit.node.kind === 'PERSON' || hit.node.kind === 'STATE';
    go(
      freshPlace({
        subject: partyKey(hit.node),
        view: person ? 'ownership' : 'supply',
        depth: 1,
        includePossible: false,
      }),
    );
  };
  useEffect(() => {
    if (waiting || !eager.current) return;
    eager.current = false;
    if (hits[0]) pick(hits[0]);
  });
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setAt(Math.min(hits.length - 1, at + 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(0, at - 1));
    else if (event.key === 'Enter' && waiting) eager.current = true;
    else if (event.key === 'Enter' && hits[at]) pick(hits[at], event.ctrlKey || event.metaKey || undefined);
    else if (event.key === 'Escape') {
      setOpen(false);
      input.current?.blur();
    } else return;
    event.preventDefault();
  };
  const shown = open && text.trim() !== '';
  return (
    <search className="search" data-testid="search">
      <Search size={15} />
      <input
        ref={input}
        type="search"
        role="combobox"
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-activedescendant={shown && hits[at] ? `${id}-${at}` : undefined}
        aria-autocomplete="list"
        aria-label={t('search.label')}
        placeholder={t(innerWidth < 720 ? 'search.short' : 'search.placeholder')}
        autoComplete="off"
        spellCheck={false}
        data-testid="search-input"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
          eager.current = false;
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setTimeout(() => setOpen(false), 150)}
        onKeyDown={onKey}
      />
      <kbd>/</kbd>
      {shown && (
        <div className="search-results" data-testid="search-results">
          <div id={`${id}-list`} role="listbox" tabIndex={-1} aria-label={t('search.label')}>
            {hits.map((hit, index) => (
              <SearchHit
                key={hit.node.id}
                id={`${id}-${index}`}
                hit={hit}
                typed={asked}
                active={index === at}
                onPick={() => pick(hit)}
                onHover={() => setAt(index)}
              />
            ))}
          </div>
          <SearchFoot error={error} waiting={waiting} text={asked} shown={hits.length} total={total} />
        </div>
      )}
    </search>
  );
}
