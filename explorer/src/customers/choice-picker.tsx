import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  type SegmentChoiceKind,
  SegmentChoicesDocument,
  TagCatalogueDocument,
} from '../__generated__/operations.ts';
import { useSession } from '../app/session-context.tsx';
import { useDebounced } from '../search/use-debounced.ts';

/** What may be chosen: something of the bank, or a tag of the catalogue. */
export type ChoiceSource = SegmentChoiceKind | 'TAG';

interface Props {
  source: ChoiceSource;
  value: string;
  label: string;
  onChoose: (id: string) => void;
}

const shownMax = 20;
const debounceMs = 200;

interface Choice {
  id: string;
  name: string;
  detail?: string;
}

/** Finds things by their names while one types; the chosen one stands in the field. */
export function ChoicePicker({ source, value, label, onChoose }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState<string | null>(null);
  const asked = useDebounced(text ?? '', debounceMs);
  const isOpen = text !== null;
  const { choices, total, fetching } = useChoices(source, asked, !isOpen);
  /** What is listed is what was typed, not what was typed before. */
  const isSettled = asked === text && !fetching;
  const { choices: named } = useChoices(source, value, value === '');
  const name = named.find((choice) => choice.id === value)?.name ?? '';
  const pick = (choice: Choice) => {
    setText(null);
    onChoose(choice.id);
  };
  return (
    <div className="choice-picker">
      <input
        type="text"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-label={label}
        placeholder={t('customers.searchIn', { label })}
        autoComplete="off"
        data-testid="choice"
        value={text ?? name}
        onFocus={() => setText('')}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => setTimeout(() => setText(null), 150)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && isSettled && choices[0]) pick(choices[0]);
          else if (event.key === 'Escape') setText(null);
          else return;
          event.preventDefault();
          event.currentTarget.blur();
        }}
      />
      {isOpen && (
        <div className="choice-list">
          <div id={`${id}-list`} role="listbox" tabIndex={-1} aria-label={label}>
            {choices.map((choice) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the combobox that owns the list
              <div
                key={choice.id}
                role="option"
                tabIndex={-1}
                aria-selected={choice.id === value}
                data-testid="choice-option"
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => pick(choice)}
              >
                {choice.name} {choice.detail && <small className="note">{choice.detail}</small>}
              </div>
            ))}
          </div>
          <p className="note">
            {choices.length === 0 ? t('customers.noChoice') : t('customers.choices', { count: total })}
          </p>
        </div>
      )}
    </div>
  );
}

function useChoices(
  source: ChoiceSource,
  text: string,
  pause: boolean,
): { choices: Choice[]; total: number; fetching: boolean } {
  const { language } = useSession();
  const [tags] = useQuery({
    query: TagCatalogueDocument,
    variables: { text, first: shownMax, language },
    pause: pause || source !== 'TAG',
  });
  const [others] = useQuery({
    query: SegmentChoicesDocument,
    variables: { kind: source === 'TAG' ? 'PRODUCT' : source, text, first: shownMax },
    pause: pause || source === 'TAG',
  });
  if (source !== 'TAG') {
    const choices = others.data?.segmentChoices ?? [];
    return { choices, total: choices.length, fetching: others.fetching };
  }
  const found = tags.data?.tagCatalogue;
  const choices = (found?.edges ?? []).map(({ node }) => ({
    id: node.id,
    name: node.name,
    detail: node.categoryName,
  }));
  return { choices, total: found?.totalCount ?? 0, fetching: tags.fetching };
}
