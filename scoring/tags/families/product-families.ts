import { all, CUSTOMER, computed, idOf, not, type TagFamily } from './family.ts';

/** Each product: held, missing though usual among peers, and at the suppliers and buyers of who holds it. */
export const productTags: TagFamily = (bank) =>
  bank.entitiesOf('PRODUCT').flatMap((no) => {
    const [product, id, name] = [bank.view.keyOf(no), idOf(bank.view, no), bank.view.nameOf(no)];
    const holds = { type: 'product', product } as const;
    return [
      computed(`holds:${id}`, 'PRODUCT', [`持有${name}`, `holds ${name}`], holds),
      computed(
        `gap:${id}`,
        'GAP',
        [`可补${name}`, `lacks ${name}`],
        { type: 'gap', product },
        {
          definition: [
            `未持有${name}，而同业客户至少一成持有`,
            `does not hold ${name}, which a tenth of its peers do`,
          ],
        },
      ),
      computed(`supplies-holder:${id}`, 'NETWORK', [`${name}客户的供应商`, `supplies a holder of ${name}`], {
        type: 'relation',
        relation: 'SUPPLIES',
        tiers: 1,
        of: holds,
      }),
      computed(
        `buys-from-holder:${id}`,
        'NETWORK',
        [`${name}客户的采购方`, `buys from a holder of ${name}`],
        { type: 'relation', relation: 'BUYS_FROM', tiers: 1, of: holds },
      ),
    ];
  });

/** Each class of the shelf: held, not held, and held without another one. */
export const productClassTags: TagFamily = (bank) => {
  const classes = new Set(
    bank.entitiesOf('PRODUCT').flatMap((no) => bank.reference.productClassOf(no) ?? []),
  );
  const holds = (productClass: string) => ({ type: 'productClass', productClass }) as const;
  return [...classes].flatMap((one) => [
    computed(`class:${one}`, 'PRODUCT', [`有${one}类产品`, `holds ${one}`], holds(one)),
    computed(`no-class:${one}`, 'GAP', [`无${one}类产品`, `holds no ${one}`], all(CUSTOMER, not(holds(one)))),
    ...[...classes]
      .filter((other) => other !== one)
      .map((other) =>
        computed(
          `class:${one}>${other}`,
          'CROSS',
          [`有${one}无${other}`, `${one} without ${other}`],
          all(holds(one), not(holds(other))),
        ),
      ),
  ]);
};
