"""What a mail's own headers say of it."""

import pytest

from second_opinion.domain.document import Document


@pytest.mark.parametrize(
    ("results", "disowned"),
    [
        ((), False),
        (("mx.birch.example; spf=pass smtp.mailfrom=alder.example; dkim=pass; dmarc=pass",), False),
        (("mx.birch.example; dkim=fail; spf=none; dmarc=none",), False),
        (("mx.birch.example; spf=pass; dmarc=fail header.from=alder.example",), True),
        (("mx.birch.example; SPF=SoftFail",), True),
        (("spf=permerror (sender IP is 203.0.113.7)",), True),
        (("mx.birch.example; dmarc=pass", "relay.example; compauth=fail reason=000"), True),
        (("mx.birch.example; xspf=fail; dmarc=bestguesspass",), False),
    ],
)
def test_whether_the_sender_is_disowned(results: tuple[str, ...], disowned: bool) -> None:
    headers = (("From", "Ada <ada@alder.example>"), *(("authentication-results", one) for one in results))
    mail = Document(name="a.eml", sha256="0" * 64, text="Hello.", format="eml", headers=headers)
    assert mail.is_disowned is disowned
    assert mail.sender == "ada@alder.example"
