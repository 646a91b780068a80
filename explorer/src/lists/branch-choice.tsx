import { useTranslation } from 'react-i18next';

interface Props {
  branches: readonly { readonly id: string; readonly name: string }[];
  chosen: readonly string[];
  onChoose: (chosen: readonly string[]) => void;
}

/** Some branches, or with none chosen all of them. */
export function BranchChoice({ branches, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  return (
    <fieldset className="branch-choice is-wide">
      <legend>
        {t('lists.branches')} <span className="note">{t('lists.allBranches')}</span>
      </legend>
      {branches.map(({ id, name }) => (
        <label key={id}>
          <input
            type="checkbox"
            data-testid="branch-choice"
            checked={chosen.includes(id)}
            onChange={(event) =>
              onChoose(event.target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
            }
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
