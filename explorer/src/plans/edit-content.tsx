import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AddItem } from './add-item.tsx';
import { changeLine, dropLine, emptyItem, emptyMaterial, emptyMilestone, emptyNeed } from './edit-lines.ts';
import { EditSection } from './edit-section.tsx';
import { ItemFields } from './item-fields.tsx';
import { MaterialFields, MilestoneFields, NeedFields } from './line-fields.tsx';
import type { Content, Plan } from './plan-types.ts';

interface Props {
  content: Content;
  change: (part: Partial<Content>) => void;
  adding: { party: string; scope: Plan['scope']; isOpen: boolean };
}

/** Everything that a version says, to be written in place. */
export function EditContent({ content, change, adding }: Props) {
  const { t } = useTranslation();
  const [adds, setAdds] = useState(adding.isOpen);
  const { needs, items, materials, milestones } = content;
  return (
    <>
      <EditSection part="needs" onAdd={() => change({ needs: [...needs, emptyNeed()] })}>
        <label className="plan-field-box">
          <span>{t('plans.field.summary')}</span>
          <textarea
            rows={3}
            maxLength={2000}
            value={content.summary}
            data-testid="plan-summary"
            onChange={(event) => change({ summary: event.target.value })}
          />
        </label>
        {needs.map((need) => (
          <NeedFields
            key={need.id}
            need={need}
            onChange={(part) => change({ needs: changeLine(needs, need.id, part) })}
            onDrop={() => change({ needs: dropLine(needs, need.id) })}
          />
        ))}
      </EditSection>
      <EditSection
        part="items"
        onAdd={() => change({ items: [...items, emptyItem()] })}
        aside={
          <button
            type="button"
            className="link"
            aria-expanded={adds}
            data-testid="item-propose"
            onClick={() => setAdds(!adds)}
          >
            {t('plans.addFromOpportunity')}
          </button>
        }
      >
        {adds && (
          <AddItem
            party={adding.party}
            scope={adding.scope}
            content={content}
            onAdd={(next) => change(next)}
          />
        )}
        {items.map((item) => (
          <ItemFields
            key={item.id}
            item={item}
            onChange={(part) => change({ items: changeLine(items, item.id, part) })}
            onDrop={() => change({ items: dropLine(items, item.id) })}
          />
        ))}
      </EditSection>
      <EditSection part="materials" onAdd={() => change({ materials: [...materials, emptyMaterial()] })}>
        {materials.map((line) => (
          <MaterialFields
            key={line.id}
            line={line}
            onChange={(part) => change({ materials: changeLine(materials, line.id, part) })}
            onDrop={() => change({ materials: dropLine(materials, line.id) })}
          />
        ))}
      </EditSection>
      <EditSection part="milestones" onAdd={() => change({ milestones: [...milestones, emptyMilestone()] })}>
        {milestones.map((line) => (
          <MilestoneFields
            key={line.id}
            line={line}
            onChange={(part) => change({ milestones: changeLine(milestones, line.id, part) })}
            onDrop={() => change({ milestones: dropLine(milestones, line.id) })}
          />
        ))}
      </EditSection>
      <section className="sheet" aria-label={t('plans.internalNote')}>
        <label className="plan-field-box">
          <span>
            {t('plans.internalNote')} · {t('plans.internalOnly')}
          </span>
          <textarea
            rows={3}
            maxLength={2000}
            value={content.internalNote}
            data-testid="plan-internal"
            onChange={(event) => change({ internalNote: event.target.value })}
          />
        </label>
      </section>
    </>
  );
}
