export function Foot(_props: Record<string, unknown>) {
  return (
    <footer className="foot">
      <button type="button" className="primary">
        Save PNG
      </button>
    </footer>
  );
}
