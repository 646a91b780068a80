import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { SearchDocument, type SearchQuery } from '../__generated__/operations.ts';
import { explainError } from '../app/explain-error.ts';
import { freshPlace, usePlace } from '../app/place-context.tsx';
import { partyKey } from '../state/party-key.ts';
import { SearchHit } from './search-hit.tsx';
import { useDebounced } from './use-debounced.ts';

type Hit = SearchQuery['search']['edges'][number];

const hitsMax = 10;
const debounceMs = 160;

/** Always there: finds parties while one types, and says why each was found. */
export function SearchBox() {
  const { t } = useTranslation();
  const { go } = usePlace();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
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
  useEffect(() => setAt(0), [asked]);
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
  const pick = (hit: Hit) => {
    setOpen(false);
    setText('');
    input.current?.blur();
    const person = hit.node.kind === 'PERSON' || hit.node.kind === 'STATE';
    go(freshPlace({ subject: partyKey(hit.node), view: person ? 'ownership' : 'supply', depth: 1, includePossible: false }));
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setAt(Math.min(hits.length - 1, at + 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(0, at - 1));
    else if (event.key === 'Enter' && hits[at]) pick(hits[at]);
    else if (event.key === 'Escape') {
      setOpen(false);
      input.current?.blur();
    } else return;
    event.preventDefault();
  };
  const shown = open && text.trim() !== '';
  const waiting = fetching || asked !== text.trim();
  return (
    <search className="search" data-testid="search">
      <Search size={15} aria-hidden="true" />
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
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setTimeout(() => setOpen(false), 150)}
        onKeyDown={onKey}
      />
      <kbd aria-hidden="true">/</kbd>
      {shown && (
        <div className="search-results" data-testid="search-results">
          <ul id={`${id}-list`} role="listbox" aria-label={t('search.label')}>
            {hits.map((hit, index) => (
              <SearchHit
                key={hit.node.id}
                id={`${id}-${index}`}
                hit={hit}
                active={index === at}
                onPick={() => pick(hit)}
                onHover={() => setAt(index)}
              />
            ))}
          </ul>
          <SearchFoot />
        </div>
      )}
    </search>
  );

  function SearchFoot() {
    if (error) {
      const { title, help } = explainError(error, t);
      return (
        <p className="search-foot is-bad" role="alert">
          {title} · {help}
        </p>
      );
    }
    if (waiting && hits.length === 0) return <p className="search-foot">{t('search.searching')}</p>;
    if (hits.length === 0) {
      return (
        <div className="search-foot" data-testid="search-none">
          <b>{t('search.none', { text: asked })}</b>
          <p>{t('search.noneHelp')}</p>
        </div>
      );
    }
    return (
      <p className="search-foot" role="status">
        {total > hits.length ? t('search.foundMore', { shown: hits.length, count: total }) : t('search.found', { count: total })}
        <span>{t('search.keys')}</span>
      </p>
    );
  }
}
