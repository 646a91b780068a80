import { column, required } from './column.ts';
import { defineFeed } from './feed.ts';
import { periodColumns } from './period-columns.ts';

export const controlAgreements = defineFeed({
  name: 'control-agreements',
  noun: 'control agreement',
  stage: 3,
  columns: {
    controllerKind: column.partyKind,
    controllerId: required(column.id),
    controlledId: required(column.id),
    basis: required(column.text),
    ...periodColumns,
  },
  facts: (row, out) => {
    const controller = out.end(row.controllerKind ?? 'ENTERPRISE', row.controllerId, 'controllerId');
    const controlled = out.end('ENTERPRISE', row.controlledId, 'controlledId');
    out.relationship('CONTROLS_BY_AGREEMENT', controller, controlled, row, { label: row.basis }, [row.basis]);
  },
});
