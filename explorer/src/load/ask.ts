import type { AnyVariables, Client, TypedDocumentNode } from 'urql';

/** Runs a query and gives its data; an error of any sort is thrown, so that nothing is drawn from half an answer. */
export async function ask<Data, Variables extends AnyVariables>(
  client: Client,
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const result = await client.query(query, variables).toPromise();
  if (result.error) throw result.error;
  if (!result.data) throw new Error('the service gave no data');
  return result.data;
}
