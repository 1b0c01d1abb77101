import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import styles from './next-page.module.css';

/** Asks for the next page when its foot comes into sight; the button is for keyboards and readers. */
export function NextPage({
  more,
  loading,
  shown,
}: {
  more: (() => void) | null;
  loading: boolean;
  shown: number;
}) {
  const foot = useRef<HTMLDivElement>(null);
  const ask = useRef(more);
  useEffect(() => {
    ask.current = loading ? null : more;
  });
  const hasMore = more !== null;
  useEffect(() => {
    if (!hasMore || foot.current === null) return;
    const watch = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && ask.current?.(),
      { rootMargin: '400px' },
    );
    watch.observe(foot.current);
    return () => watch.disconnect();
    // Watched anew after every page: a foot that stays in sight says nothing twice.
  }, [hasMore, shown]);
  if (!hasMore) return null;
  return (
    <div ref={foot} className={styles.more}>
      <Button loading={loading} onClick={more}>
        Xem thêm (đang hiện {shown})
      </Button>
    </div>
  );
}
