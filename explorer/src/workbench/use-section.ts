import { useMemo } from 'react';
import { type AnyVariables, type TypedDocumentNode, useQuery } from 'urql';

/** Asks for one section of the workbench, and again after anything that people did with opportunities or tasks. */
export function useSection<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): { data: Data | undefined; error: Error | undefined; retry: () => void } {
  const context = useMemo(() => ({ additionalTypenames: ['Opportunity', 'GapTask', 'WhiteListFirm'] }), []);
  const [{ data, error }, run] = useQuery<Data, AnyVariables>({
    query,
    variables,
    context,
    requestPolicy: 'cache-and-network',
  });
  return { data, error, retry: () => run({ requestPolicy: 'network-only' }) };
}
