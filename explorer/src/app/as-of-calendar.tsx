import { Calendar, ConfigProvider } from 'antd';
import antdEn from 'antd/locale/en_US';
import antdZh from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { fontFamily, tokens } from '../theme/tokens.ts';
import { useSession } from './session-context.tsx';

interface Props {
  date: string | null;
  latest: string | null;
  onPick: (date: string) => void;
}

/** A month to pick a day from; days after the latest data cannot be picked. */
export function AsOfCalendar({ date, latest, onPick }: Props) {
  const { locale } = useSession();
  dayjs.locale(locale === 'en' ? 'en' : 'zh-cn');
  return (
    <ConfigProvider
      locale={locale === 'en' ? antdEn : antdZh}
      theme={{
        token: {
          colorPrimary: tokens.blue,
          fontFamily,
          fontSize: 13,
          borderRadius: 6,
          colorText: tokens.ink,
        },
      }}
    >
      <Calendar
        fullscreen={false}
        value={date ? dayjs(date) : dayjs()}
        disabledDate={(day) => latest !== null && day.isAfter(dayjs(latest), 'day')}
        onSelect={(day, { source }) => source === 'date' && onPick(day.format('YYYY-MM-DD'))}
      />
    </ConfigProvider>
  );
}
