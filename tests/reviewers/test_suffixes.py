"""Which part of a host name somebody bought."""

import pytest
import tldextract

from second_opinion_reviewers.emails.suffixes import registered

HOSTS = [
    "example.com", "mail.example.co.uk", "a.b.example.com.au", "example.gouv.fr", "shop.github.io", "x.shop.github.io", "www.city.kawasaki.jp", "a.b.kawasaki.jp",
    "localhost", "a.example.nom.br", "www.ck", "a.b.ck", "co.uk",
]  # fmt: skip


@pytest.mark.parametrize("host", HOSTS)
def test_it_says_what_the_library_says(host: str) -> None:
    extract = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None, include_psl_private_domains=True)
    said = extract(host).top_domain_under_public_suffix
    assert registered(host) == (said or host)


def test_an_ending_that_nobody_lists_is_one_label_and_letters_are_small() -> None:
    assert registered("mail.alder.example") == "alder.example"
    assert registered("Mail.EXAMPLE.Org.") == "example.org"
