import { ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import enUS from 'antd/locale/en_US';
import { Outlet } from 'react-router';
import { useMe } from '#web/api/session.ts';
import { useLive } from '#web/api/use-live.ts';
import { useLanguage, useWords } from '../ui/language/language-context.ts';
import { StaffOnly } from '../ui/states/StaffOnly.tsx';
import { useDark } from '../ui/theme/colour-theme.ts';
import { deskTheme } from './desk-theme.ts';
import { DeskHeader } from './DeskHeader.tsx';
import { deskWords } from './words.ts';
import styles from './Desk.module.css';

/** What stands around every page of the desk. */
export function DeskShell() {
  const words = useWords(deskWords);
  const { language } = useLanguage();
  const dark = useDark();
  const me = useMe();
  const live = useLive();
  return (
    <ConfigProvider locale={language === 'zh' ? zhCN : enUS} theme={deskTheme(dark)}>
      <div className={styles['shell']}>
        <DeskHeader live={live} />
        <StaffOnly me={me} title={words.forbiddenTitle}>
          <Outlet />
        </StaffOnly>
      </div>
    </ConfigProvider>
  );
}
