import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  ScorecardDiscardDocument,
  ScorecardDraftDocument,
  type ScorecardLineFragment,
  ScorecardProblemsDocument,
} from '../__generated__/operations.ts';
import { useSession } from '../app/session-context.tsx';
import { useToast } from '../app/toast-context.tsx';
import { newKey } from '../opportunities/new-key.ts';
import { useDebounced } from '../search/use-debounced.ts';
import {
  differences,
  type EditedCard,
  type EditedIndicator,
  setAt,
  withKnot,
  withoutKnot,
} from './edit-card.ts';
import { NumberField } from './number-field.tsx';

const checkDelayMs = 300;

interface Editing {
  readonly card: EditedCard;
  readonly before: EditedCard;
  readonly isOpen: boolean;
  readonly problems: readonly { readonly place: string; readonly message: string }[];
  readonly change: (next: EditedCard) => void;
}

interface DraftEditorProps {
  from: ScorecardLineFragment;
  current: ScorecardLineFragment;
  onDrafted: (version: number | null) => void;
}

/** A version as a form of points and knots; who may draft edits it, and every change is checked while one types. */
export function DraftEditor({ from, current, onDrafted }: DraftEditorProps) {
  const { t } = useTranslation();
  const { showToast, showError } = useToast();
  const saved = JSON.parse(from.content) as EditedCard;
  const [card, setCard] = useState(saved);
  const [note, setNote] = useState(from.status === 'DRAFT' ? from.note : '');
  const [key, setKey] = useState(newKey);
  const [drafting, draft] = useMutation(ScorecardDraftDocument);
  const [, discard] = useMutation(ScorecardDiscardDocument);
  const content = JSON.stringify(card);
  const isOpen = from.viewerCanDraft;
  const [{ data: checked }] = useQuery({
    query: ScorecardProblemsDocument,
    variables: { cardId: from.id, content: useDebounced(content, checkDelayMs) },
    pause: !isOpen,
  });
  const problems = checked?.scorecardProblems ?? [];
  const before = JSON.parse(current.content) as EditedCard;
  const changed = changesOf(before, card);
  const isChanged = content !== JSON.stringify(saved) || (from.status === 'DRAFT' && note !== from.note);
  const editing: Editing = { card, before, isOpen, problems, change: setCard };
  const onSave = async () => {
    const { data, error } = await draft({ input: { cardId: from.id, content, note, idempotencyKey: key } });
    setKey(newKey());
    if (error) return showError(error);
    const errors = data?.scorecardDraft.userErrors ?? [];
    if (errors.length > 0) return showToast(errors.map(({ message }) => message).join(' '), 'bad');
    const version = data?.scorecardDraft.scorecard?.version ?? null;
    showToast(t('score.saved', { version }));
    onDrafted(version);
  };
  const onDiscard = async () => {
    const input = { cardId: from.id, version: from.version, idempotencyKey: newKey() };
    const { data, error } = await discard({ input });
    if (error) return showError(error);
    const errors = data?.scorecardDiscard.userErrors ?? [];
    if (errors.length > 0) return showToast(errors.map(({ message }) => message).join(' '), 'bad');
    onDrafted(null);
  };
  return (
    <section className="draft" data-testid="draft-editor">
      <h2>
        {t('score.version', { version: from.version })}{' '}
        <span className="note">
          {changed > 0
            ? t('score.changes', { count: changed, version: current.version })
            : t('score.unchanged')}
        </span>
      </h2>
      {card.classes.map((one, at) => (
        <ClassForm key={one.id} at={at} editing={editing} />
      ))}
      {isOpen && (
        <footer className="draft-foot">
          {problems.length > 0 ? (
            <p className="draft-problems" role="status" data-testid="draft-problems">
              {t('score.problems', { count: problems.length })}
            </p>
          ) : (
            <p className="note" role="status" data-testid="draft-valid">
              {t('score.valid')}
            </p>
          )}
          <input
            type="text"
            className="draft-note"
            value={note}
            maxLength={200}
            placeholder={t('score.why')}
            aria-label={t('score.why')}
            data-testid="draft-note"
            onChange={(event) => setNote(event.target.value)}
          />
          <button
            type="button"
            className="button primary"
            disabled={!isChanged || problems.length > 0 || drafting.fetching}
            data-testid="draft-save"
            onClick={() => void onSave()}
          >
            {t('score.save')}
          </button>
          {from.status === 'DRAFT' && (
            <button
              type="button"
              className="button"
              data-testid="draft-discard"
              onClick={() => void onDiscard()}
            >
              {t('score.discard')}
            </button>
          )}
        </footer>
      )}
    </section>
  );
}

/** Numbers that differ; the version and its day are no changes. */
function changesOf(before: EditedCard, after: EditedCard): number {
  const parts = (card: EditedCard) => ({ classes: card.classes, indicators: card.indicators });
  return differences(parts(before), parts(after)).length;
}

function ClassForm({ at, editing }: { at: number; editing: Editing }) {
  const { language } = useSession();
  const { card, isOpen, change } = editing;
  const one = card.classes[at]!;
  const place = `classes[${at}].points`;
  return (
    <fieldset className="draft-class">
      <legend>
        <i className={`score-dot score-tone-${at}`} />
        {language === 'EN' ? one.name.en : one.name.zh}
        <NumberField
          value={one.points}
          disabled={!isOpen}
          onChange={(points) => change(setAt(card, place, points))}
        />
      </legend>
      <Problems of={`classes[${at}]`} editing={editing} />
      {card.indicators.map((indicator, index) =>
        indicator.classId === one.id ? (
          <IndicatorForm key={indicator.id} index={index} editing={editing} />
        ) : null,
      )}
    </fieldset>
  );
}

function IndicatorForm({ index, editing }: { index: number; editing: Editing }) {
  const { t } = useTranslation();
  const { language } = useSession();
  const { card, before, isOpen, change } = editing;
  const indicator = card.indicators[index]!;
  const place = `indicators[${index}]`;
  const isChanged = differences(before.indicators[index], indicator).length > 0;
  return (
    <div
      className={`draft-indicator${isChanged ? ' is-changed' : ''}`}
      data-testid="draft-indicator"
      data-indicator={indicator.id}
    >
      <div className="draft-line">
        <span>{language === 'EN' ? indicator.name.en : indicator.name.zh}</span>
        <NumberField
          label={t('score.points')}
          value={indicator.points}
          disabled={!isOpen}
          testId={`points-${indicator.id}`}
          onChange={(points) => change(setAt(card, `${place}.points`, points))}
        />
      </div>
      <ScoringForm indicator={indicator} index={index} editing={editing} />
      <Problems of={place} editing={editing} />
    </div>
  );
}

function ScoringForm({
  indicator,
  index,
  editing,
}: {
  indicator: EditedIndicator;
  index: number;
  editing: Editing;
}) {
  const { t } = useTranslation();
  const { language } = useSession();
  const { card, isOpen, change } = editing;
  const { scoring, unit } = indicator;
  const place = `indicators[${index}].scoring`;
  const isPercent = unit === 'FRACTION';
  const scale = isPercent ? 100 : 1;
  if (scoring.method === 'PERCENTILE') return <p className="note">{t('score.byPercentile')}</p>;
  if (scoring.method === 'LOG_SATURATION') {
    return (
      <NumberField
        label={t('score.fullAt')}
        value={scoring.fullAt}
        disabled={!isOpen}
        onChange={(value) => change(setAt(card, `${place}.fullAt`, value))}
      />
    );
  }
  if (scoring.method === 'CATEGORY') {
    return (
      <ul className="draft-knots">
        {scoring.categories.map((category, at) => (
          <li key={category.id} className="draft-category">
            <span>{language === 'EN' ? category.name.en : category.name.zh}</span>
            <NumberField
              label={t('score.points')}
              value={category.points}
              disabled={!isOpen}
              onChange={(points) => change(setAt(card, `${place}.categories[${at}].points`, points))}
            />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <ul className="draft-knots">
      {scoring.knots.map((knot, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a knot is its place in the row
        <li key={at}>
          <NumberField
            value={Number((knot.value * scale).toFixed(6))}
            unit={isPercent ? '%' : undefined}
            disabled={!isOpen}
            onChange={(value) => change(setAt(card, `${place}.knots[${at}].value`, value / scale))}
          />
          <span aria-hidden="true">→</span>
          <NumberField
            label={t('score.points')}
            value={knot.points}
            disabled={!isOpen}
            onChange={(points) => change(setAt(card, `${place}.knots[${at}].points`, points))}
          />
          {isOpen && scoring.knots.length > 2 && (
            <button
              type="button"
              className="icon-button"
              aria-label={t('score.knotLess')}
              onClick={() => change(withoutKnot(card, index, at))}
            >
              <X size={13} />
            </button>
          )}
        </li>
      ))}
      {isOpen && (
        <li>
          <button type="button" className="link" onClick={() => change(withKnot(card, index))}>
            <Plus size={13} /> {t('score.knotMore')}
          </button>
        </li>
      )}
    </ul>
  );
}

/** What is wrong at a place or below it. */
function Problems({ of, editing }: { of: string; editing: Editing }) {
  const found = editing.problems.filter(({ place }) => place === of || place.startsWith(`${of}.`));
  if (found.length === 0) return null;
  return (
    <ul className="draft-problems">
      {found.map(({ place, message }) => (
        <li key={`${place} ${message}`}>{message}</li>
      ))}
    </ul>
  );
}
