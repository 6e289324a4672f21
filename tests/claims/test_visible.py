"""What can be read in a document."""

import io

import pytest
from pypdf import PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject, NumberObject

from claims.ingestion.visible import Unreadable, readable

HTML = """<!doctype html><html><head><title>Balance &amp; cifras</title><style>p{}</style></head><body>
<nav><a href=/>Inicio</a></nav><article><h1>La tormenta</h1><p>Murieron <b>32</b>
personas<!-- no -->.</p><p hidden>secreto</p><script>var x = "guion"</script>
<table><tr><td>costa</td><td>12</td></tr></table></article><footer>Pie de página</footer></body></html>"""


def pdf(text: str, is_locked: bool = False) -> bytes:
    writer = PdfWriter()
    page = writer.add_blank_page(300, 300)
    font = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Font"),
            NameObject("/Subtype"): NameObject("/Type1"),
            NameObject("/BaseFont"): NameObject("/Helvetica"),
        }
    )
    page[NameObject("/Resources")] = DictionaryObject(
        {NameObject("/Font"): DictionaryObject({NameObject("/F"): font})}
    )
    content = DecodedStreamObject()
    content.set_data(f"BT /F 12 Tf 20 200 Td ({text}) Tj ET".encode())
    page[NameObject("/Contents")] = writer._add_object(content)
    writer.add_metadata({"/Title": "Acta"})
    if is_locked:  # as with AES, for whose cipher no library is here
        writer.encrypt("", algorithm="RC4-128")
        names = {name: NameObject(f"/{name}") for name in ("CF", "StdCF", "CFM", "AESV2", "StmF", "StrF", "V", "R")}
        cipher = DictionaryObject({names["CFM"]: names["AESV2"]})
        filters = DictionaryObject({names["StdCF"]: cipher})
        entry = {names["CF"]: filters, names["StmF"]: names["StdCF"], names["StrF"]: names["StdCF"]}
        writer._encrypt_entry.update(entry | {names["V"]: NumberObject(4), names["R"]: NumberObject(4)})
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def test_all_that_a_reader_sees_is_kept_in_reading_order():
    text = readable(HTML.encode(), "text/html", "utf-8").text
    assert [line for line in text.split("\n") if line] == [
        "Inicio",
        "La tormenta",
        "Murieron 32 personas.",
        "costa 12",
        "Pie de página",
    ]


def test_a_page_may_leave_out_the_tags_of_its_head_and_body():
    found = readable(b"<!doctype html><title>Acta</title><main><p>Murieron 32.</p></main>", "text/html")
    assert (found.title, found.text) == ("Acta", "Murieron 32.")


def test_the_title_is_that_of_the_page():
    assert readable(HTML.encode(), "text/html", "utf-8").title == "Balance & cifras"


@pytest.mark.parametrize(("charset", "told"), [("latin-1", "iso-8859-1"), ("utf-8", ""), ("utf-16", "utf-16")])
def test_it_is_read_in_its_charset(charset, told):
    assert "Pie de página" in readable(HTML.encode(charset), "text/html", told).text


def test_menus_and_footers_are_no_main_text():
    story = "".join(
        f"<p>El informe número {n} describe los daños de la tormenta en los barrios.</p>" for n in range(9)
    )
    page = f"<html><body><nav>Menú del sitio</nav><article>{story}</article><footer>Aviso legal</footer></body></html>"
    found = readable(page.encode(), "text/html", "utf-8")
    assert "Menú" in found.text and "Menú" not in found.main and "informe número 8" in found.main


def test_a_pdf_is_read():
    found = readable(pdf("Murieron 32 personas"), "application/pdf")
    assert (found.title, found.text) == ("Acta", "Murieron 32 personas")


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (b"", "text/html"),
        (b"%PDF-1.7 and no more", "application/pdf"),
        (pdf("Murieron 32 personas", is_locked=True), "application/pdf"),
        (b"\x89PNG\r\n", "image/png"),
        (b"<html><body><script>1</script></body></html>", "text/html"),
        (b"\x00\x01\x02", "text/plain"),
        (b"<div>" * 50_000, "text/html"),
    ],
    ids=["empty", "broken PDF", "locked PDF", "picture", "script alone", "binary", "deep"],
)
def test_where_there_is_no_text_it_says_why(body, content_type):
    with pytest.raises(Unreadable, match=".+"):
        readable(body, content_type)


def test_text_and_json_are_read_as_they_are():
    assert readable("año\r\n32".encode(), "text/plain").text == "año\n32"
    assert "muertos" in readable(b'{"muertos": 32}', "application/json").text


def test_a_text_without_end_is_cut():
    found = readable(b"palabra " * 400_000, "text/plain")
    assert found.is_cut and len(found.text) == 2_000_000


def test_in_a_page_made_of_too_many_pieces_no_main_text_is_looked_for(monkeypatch):
    monkeypatch.setattr("claims.ingestion.visible.MOST_ELEMENTS", 20)
    found = readable(("<nav>Inicio</nav>" + "<p>La tormenta.</p>" * 30).encode(), "text/html")
    assert found.main == found.text
