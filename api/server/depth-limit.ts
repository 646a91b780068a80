import {
  type ASTNode,
  type ASTVisitor,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** A validation rule that refuses operations nested deeper than `depthMax` fields; introspection is left alone. */
export function depthLimit(depthMax: number): (context: ValidationContext) => ASTVisitor {
  return (context) => ({
    OperationDefinition(operation) {
      const depth = depthOf(operation.selectionSet, context, new Set());
      if (depth > depthMax) {
        context.reportError(
          new GraphQLError(`the operation is ${depth} fields deep, at most ${depthMax} are answered`, {
            nodes: [operation],
          }),
        );
      }
    },
  });
}

function depthOf(
  selections: SelectionSetNode | undefined,
  context: ValidationContext,
  fragments: ReadonlySet<string>,
): number {
  let deepest = 0;
  for (const node of selections?.selections ?? []) {
    deepest = Math.max(deepest, depthOfNode(node, context, fragments));
  }
  return deepest;
}

function depthOfNode(node: ASTNode, context: ValidationContext, fragments: ReadonlySet<string>): number {
  if (node.kind === Kind.FIELD) {
    if (node.name.value.startsWith('__')) return 0;
    return 1 + depthOf(node.selectionSet, context, fragments);
  }
  if (node.kind === Kind.INLINE_FRAGMENT) return depthOf(node.selectionSet, context, fragments);
  if (node.kind !== Kind.FRAGMENT_SPREAD || fragments.has(node.name.value)) return 0;
  const fragment = context.getFragment(node.name.value);
  return depthOf(fragment?.selectionSet, context, new Set([...fragments, node.name.value]));
}
