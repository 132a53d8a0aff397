export function Pages({
  page,
  pages,
  show,
}: {
  page: number;
  pages: number;
  show: (page: number) => void;
}) {
  if (pages < 2) return null;
  return (
    <nav class="pages" aria-label="Pages">
      <button type="button" class="button" disabled={page <= 1} onClick={() => show(page - 1)}>
        Previous
      </button>
      <span>
        Page {page} of {pages}
      </span>
      <button type="button" class="button" disabled={page >= pages} onClick={() => show(page + 1)}>
        Next
      </button>
    </nav>
  );
}
