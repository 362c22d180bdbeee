def log = new File(basedir, 'build.log').text

assert log.contains('[INFO] # figures/title-body')
assert log.contains('[INFO] ## Why it matters')
assert log.contains('(pack figures)')
assert log.contains('there is no rule "figures/title-bodies": did you mean "figures/title-body"? (corpus.rule)')

// The headline's figure was looked at and passed; the ninth line was reported. A path may be typed as it lies.
assert log.contains('passed: figures/title-body ')
assert log.contains('found: error boilerplate/related-links')

assert log.contains('ferry.txt has nothing in line 40: it ends with line 9 (corpus.line)')
assert log.contains('there is no file boat.txt in src/corpus (corpus.file)')
assert log.contains('say what to explain: -Dcorpus.rule=ID, or -Dcorpus.file=F -Dcorpus.line=N')
