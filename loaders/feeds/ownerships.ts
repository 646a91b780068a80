import { OWNERSHIP_ROLES } from '../../graph/model/ownership-role.ts';
import { shareFraction } from '../../graph/model/share.ts';
import { column, required, words } from './column.ts';
import { type Complain, defineFeed } from './feed.ts';
import { periodColumns } from './period-columns.ts';

export const ownerships = defineFeed({
  name: 'ownerships',
  noun: 'ownership',
  stage: 3,
  columns: {
    ownerKind: column.partyKind,
    ownerId: required(column.id),
    ownedId: required(column.id),
    share: column.share,
    shareMin: column.share,
    shareMax: column.share,
    votingShare: column.share,
    votingMin: column.share,
    votingMax: column.share,
    class: column.text,
    role: words({ GP: 'GP', LP: 'LP', NOMINEE: 'NOMINEE' }),
    nominatorKind: column.partyKind,
    nominatorId: column.id,
    pledged: column.flag,
    ...periodColumns,
  },
  check: (row, complain) => {
    if (row.ownerId === row.ownedId && (row.ownerKind ?? 'ENTERPRISE') === 'ENTERPRISE') {
      complain('SELF_OWNERSHIP', 'ownerId', row.ownerId, 'an owner other than the enterprise itself');
    }
    checkRange(row.shareMin, row.shareMax, 'shareMin', complain);
    checkRange(row.votingMin, row.votingMax, 'votingMin', complain);
  },
  facts: (row, out) => {
    const owner = out.end(row.ownerKind ?? 'ENTERPRISE', row.ownerId, 'ownerId');
    const owned = out.end('ENTERPRISE', row.ownedId, 'ownedId');
    const { share, shareMin, shareMax, votingShare, votingMin, votingMax, role, pledged } = row;
    const shares = { share, shareMin, shareMax, votingShare, votingMin, votingMax };
    const roleCode = role === undefined ? undefined : OWNERSHIP_ROLES[role];
    out.relationship('OWNS', owner, owned, row, { ...shares, label: row.class, roleCode, pledged }, [
      row.class,
    ]);
    if (role !== 'NOMINEE' || row.nominatorId === undefined) return;
    // Whoever stands behind a nominee holds the share; the nominee's own relationship is kept to be shown.
    const nominator = out.end(row.nominatorKind ?? 'PERSON', row.nominatorId, 'nominatorId');
    const behind = { ...shares, label: row.class, roleCode: OWNERSHIP_ROLES.NOMINATOR };
    out.relationship('OWNS', nominator, owned, row, behind, [row.class, 'NOMINATOR', row.ownerId]);
  },
});

function checkRange(
  min: number | undefined,
  max: number | undefined,
  name: string,
  complain: Complain,
): void {
  if (min === undefined || max === undefined || min <= max) return;
  complain('RANGE_REVERSED', name, String(shareFraction(min)), `at most the maximum ${shareFraction(max)}`);
}
