"""A paper as it will be printed, page below page (QtPdf)."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kencana_meet.gui.theme import theme

_STEP, _SMALLEST, _LARGEST = 1.25, 0.25, 5.0


class PagePreview(QWidget):
    """The pages of a PDF; the place on the page stays when the paper is made anew."""

    def __init__(self, name: str) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._document = QPdfDocument(self)
        self._bytes: QByteArray | None = None
        self._buffer: QBuffer | None = None
        self.view = QPdfView(self)
        self.view.setAccessibleName(name)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setPageSpacing(theme().spread(14))
        self.view.setDocument(self._document)
        layout.addWidget(self.view)

    def show_pdf(self, content: bytes) -> None:
        """Show these bytes of a PDF."""
        place = self.view.verticalScrollBar().value()
        self._document.close()
        self._bytes = QByteArray(content)
        self._buffer = QBuffer(self._bytes, self)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self.view.verticalScrollBar().setValue(place)

    def pages(self) -> int:
        """How many pages the paper has; 0 while there is none."""
        return self._document.pageCount()

    def document(self) -> QPdfDocument:
        """The document, for printing."""
        return self._document

    def fit_width(self) -> None:
        """As wide as the room."""
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def larger(self) -> None:
        """One step larger."""
        self._zoom(_STEP)

    def smaller(self) -> None:
        """One step smaller."""
        self._zoom(1 / _STEP)

    def _zoom(self, factor: float) -> None:
        wanted = min(max(self.view.zoomFactor() * factor, _SMALLEST), _LARGEST)
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(wanted)
