def log = new File(basedir, 'build.log').text

assert log.contains('[ERROR] corpus.yml:3:3 there is no rule "boilerplate/related-link"')
assert log.contains('[ERROR]     3 |   boilerplate/related-link: error')
assert log.contains('did you mean "boilerplate/related-links"?')
