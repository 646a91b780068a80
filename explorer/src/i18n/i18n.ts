import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Locale } from './locale.ts';
import { zhCn } from './zh-cn.ts';

/** Chinese is in the first bundle, since it is what almost everybody reads; English comes when it is asked for. */
export async function startI18n(locale: Locale): Promise<i18n> {
  await i18next.use(initReactI18next).init({
    lng: 'zh-CN',
    fallbackLng: 'zh-CN',
    resources: { 'zh-CN': { translation: zhCn } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await changeLocale(locale);
  return i18next;
}

export async function changeLocale(locale: Locale): Promise<void> {
  if (locale === 'en' && !i18next.hasResourceBundle('en', 'translation')) {
    const { en } = await import('./en.ts');
    i18next.addResourceBundle('en', 'translation', en);
  }
  await i18next.changeLanguage(locale);
  document.documentElement.lang = locale;
}
