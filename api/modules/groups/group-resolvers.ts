import { formatDay } from '../../../graph/model/day.ts';
import { computeGroupOf } from '../../../scoring/groups/compute-group-of.ts';
import type { StateResolvers } from '../../__generated__/resolver-types.ts';
import { answer } from '../../answers/answer.ts';
import { endSource } from '../parties/party-source.ts';
import { limited } from '../relationships/relationship-resolvers.ts';

const FIRST_MAX = 500;

export const groupOfParty = {
  connectedGroup: (party, args, context) => {
    const view = context.viewAt(args);
    const group = party.no < 0 ? undefined : computeGroupOf(view, party.no);
    const members = group?.members ?? [];
    const items = members.slice(0, limited('first', args.first, 50, FIRST_MAX)).map((member) => ({
      party: endSource(context, member.no),
      head: member.no === group?.head,
      votes: member.votes ?? null,
    }));
    return {
      ...answer(context, view, { items, total: members.length }),
      groupId: group === undefined ? null : `group:${view.keyOf(group.head)}`,
      head: group === undefined ? null : endSource(context, group.head),
    };
  },
  exposure: (party, args, context) => {
    if (!context.access.seesRisk || party.access === 'STUB' || party.no < 0) return null;
    const view = context.viewAt(args);
    const items: ExposureSource[] = [];
    view.forEachOut('OWES', party.no, (exposureClass, row) => {
      const { values, validFrom } = view.relationship('OWES', row);
      const [category, kind = ''] = view.nameOf(exposureClass).split('/');
      items.push({
        party,
        category,
        kind,
        asOf: formatDay(validFrom),
        creditLimit: values.creditLimit ?? null,
        balance: values.balance ?? null,
        netExposure: values.netExposure ?? null,
        expiresOn: values.expiresOn === undefined ? null : formatDay(values.expiresOn),
      });
    });
    return {
      ...answer(context, view, { items, total: items.length }),
      balance: items.reduce((sum, item) => sum + (item.balance ?? 0), 0),
      netExposure: items.reduce((sum, item) => sum + (item.netExposure ?? 0), 0),
    };
  },
} satisfies Pick<StateResolvers, 'connectedGroup' | 'exposure'>;

interface ExposureSource {
  readonly party: { readonly no: number; readonly access: 'FULL' | 'STUB' };
  readonly category: string;
  readonly kind: string;
  readonly asOf: string;
  readonly creditLimit: number | null;
  readonly balance: number | null;
  readonly netExposure: number | null;
  readonly expiresOn: string | null;
}
