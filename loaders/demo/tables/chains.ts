/** An industry chain: its links are the chain trades whose key starts with the chain's. */
export interface ChainPlan {
  readonly key: string;
  readonly name: string;
  /** Pairs of link keys without the chain's: what feeds what. */
  readonly feeds: readonly (readonly [string, string])[];
}

function chain(key: string, name: string, feeds: string): ChainPlan {
  return { key, name, feeds: feeds.split(' ').map((pair) => pair.split('>') as [string, string]) };
}

/** The chains of the demo bank. */
export const CHAINS: readonly ChainPlan[] = [
  chain(
    'machinery',
    '工程机械',
    'steel>forging steel>structure forging>hydraulic forging>maker hydraulic>maker engine>maker control>maker structure>maker maker>dealer dealer>service',
  ),
  chain(
    'aviation',
    '航空锻铸',
    'superalloy>casting superalloy>forging titanium>forging casting>treatment forging>treatment treatment>machining machining>parts casting>parts parts>maker',
  ),
  chain(
    'car',
    '新能源汽车',
    'lithium>cathode cathode>cell separator>cell cell>maker drive>maker chassis>maker maker>dealer charging>dealer',
  ),
  chain(
    'cement',
    '建材水泥',
    'quarry>clinker quarry>aggregate clinker>concrete aggregate>concrete concrete>precast clinker>trade trade>builder precast>builder concrete>builder builder>developer',
  ),
  chain(
    'pharma',
    '生物医药',
    'intermediate>api api>drug excipient>drug research>drug research>biologic biologic>trade drug>trade trade>hospital',
  ),
  chain(
    'solar',
    '光伏储能',
    'silicon>wafer wafer>cell cell>module glass>module module>station inverter>station storage>station',
  ),
];
