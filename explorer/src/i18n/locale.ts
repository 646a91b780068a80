export type Locale = 'zh-CN' | 'en';

export const locales: readonly { key: Locale; name: string }[] = [
  { key: 'zh-CN', name: '简体中文' },
  { key: 'en', name: 'English' },
];
