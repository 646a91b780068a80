/** The palette, for what the canvas draws; theme.css holds the same values for the page. */
export const tokens = {
  ink: '#172033',
  sub: '#5b6678',
  faint: '#8a94a6',
  line: '#e3e8ef',
  canvas: '#fbfcfd',
  surface: '#ffffff',
  blue: '#1f4fd8',
  teal: '#0b8f83',
  tealPale: '#7cc4bd',
  violet: '#7a4fd0',
  slate: '#475467',
  orange: '#d9631e',
  red: '#cf2e2e',
  amber: '#f2a900',
  amberDeep: '#8a5a00',
  stub: '#98a2b3',
} as const;

export const fontFamily =
  '"Noto Sans SC Variable","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif';
