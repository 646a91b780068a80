import { useMemo, useRef } from 'react';
import { type AnyVariables, type TypedDocumentNode, useMutation } from 'urql';
import { useToast } from '../app/toast-context.tsx';
import { newKey } from '../opportunities/new-key.ts';

/**
 * One act of a person: a key for each intent, so that a repeated click or a repeated request is the same act; what went wrong is said.
 * `act` gives what came back, or null when it was refused or failed. What it `touches` beyond what it answers is asked for again.
 */
export function useAct<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  errorsOf: (data: Data) => readonly { readonly message: string }[],
  touches?: string,
): { act: (variables: (idempotencyKey: string) => Variables) => Promise<Data | null>; acting: boolean } {
  const { showToast, showError } = useToast();
  const [state, run] = useMutation(document);
  const key = useRef(newKey());
  const context = useMemo(() => ({ additionalTypenames: touches ? [touches] : [] }), [touches]);
  const act = async (variables: (idempotencyKey: string) => Variables): Promise<Data | null> => {
    const { data, error } = await run(variables(key.current), context);
    if (error || !data) {
      showError(error);
      return null;
    }
    key.current = newKey();
    const errors = errorsOf(data);
    if (errors.length === 0) return data;
    showToast(errors.map(({ message }) => message).join(' '), 'bad');
    return null;
  };
  return { act, acting: state.fetching };
}
