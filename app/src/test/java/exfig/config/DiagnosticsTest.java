package exfig.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DiagnosticsTest {
    /// A sound Android head; entries follow with four blanks.
    private static final String ANDROID = """
            figma:
              lightFileId: kEy123
            android:
              mainRes: res
            """;

    private static final String IOS = """
            figma:
              lightFileId: kEy123
            ios:
              xcassetsPath: A.xcassets
            """;

    @TempDir
    Path folder;

    static Stream<Arguments> goldens() {
        return Stream.of(
                golden("C003 duplicate key", """
                        figma:
                          lightFileId: a
                          lightFileId: b
                        ios:
                          xcassetsPath: A
                        """, """
                        3:3 error C003 the key "lightFileId" stands twice in this map; first in line 2 | remove one of the two
                        """),
                golden("C003 second document", """
                        ios:
                          xcassetsPath: A
                        ---
                        ios: {}
                        """, """
                        3:1 error C003 a second document starts here; a configuration is exactly one | put it into a file of its own, or remove this line
                        """),
                golden("C003 undefined alias", """
                        ios:
                          colors: *none
                        """, """
                        2:11 error C003 no anchor of this name stands before: *none | write &none before the value that is meant, above this place
                        """),
                golden("C003 tab", "ios:\n\txcassetsPath: A\n", """
                        2:1 error C003 a tab stands where only blanks may; indent with blanks | replace the tab by blanks
                        """),
                golden("C003 alias inside its own value", """
                        ios: &i
                          colors: *i
                        """, """
                        1:6 error C003 an alias is used inside the value that it stands for | write the value out here
                        """),
                golden("C003 merge of a text", """
                        ios:
                          <<: nothing
                        """, """
                        2:7 error C003 "<<" takes a map or a list of maps, not a single value | name a shared map: <<: *NAME
                        """),
                golden("C010 unknown key with similar sibling", IOS + """
                          icons:
                            - asetsFolder: Icons
                        """, """
                        6:7 error C010 unknown key "asetsFolder" in ios.icons[0] | did you mean "assetsFolder"?
                        """),
                golden("C010 key of another section", """
                        figma:
                          lightFileId: kEy123
                          tokensCollectionName: Palette
                        ios:
                          xcassetsPath: A.xcassets
                        """, """
                        3:3 error C010 unknown key "tokensCollectionName" in figma | it belongs to common.variablesColors, ios.colors, android.colors
                        """),
                golden("C010 top level", """
                        figmaa:
                          lightFileId: kEy123
                        ios:
                          xcassetsPath: A.xcassets
                        """, """
                        1:1 error C010 unknown key "figmaa" | did you mean "figma"?
                        """),
                golden("C010 letter case", """
                        Figma:
                          lightFileId: kEy123
                        ios:
                          xcassetsPath: A.xcassets
                        """, """
                        1:1 error C010 unknown key "Figma" | did you mean "figma"?
                        """),
                golden("C010 is a warning for merged keys, once a place", IOS + """
                          icons:
                            - <<: &shared {assetsFoldr: X}
                              assetsFolder: One
                            - <<: *shared
                              assetsFolder: Two
                        """, """
                        6:20 warning C010 unknown key "assetsFoldr" in ios.icons[0] | did you mean "assetsFolder"?
                        """),
                golden("C011 missing", """
                        figma:
                          lightFileId: kEy123
                        android:
                          icons:
                            composePackageName: ''
                        """, """
                        4:3 error C011 android.mainRes is missing, and android.icons needs it | for example mainRes: app/src/main/res
                        5:5 error C011 android.icons.output is missing | for example output: figma-icons
                        5:25 error C011 android.icons.composePackageName is blank | give it a value, or remove the key
                        """),
                golden("C011 required, but blank", """
                        figma:
                          lightFileId: kEy123
                        android:
                          mainRes: res
                          images:
                            output: ~
                        """, """
                        6:5 error C011 android.images.output is required, but blank | for example output: figma-icons
                        """),
                golden("C011 catalog", """
                        figma:
                          lightFileId: kEy123
                        ios:
                          icons: {}
                        """, """
                        4:3 error C011 ios.xcassetsPath is missing, and ios.icons needs it | for example xcassetsPath: App/Assets.xcassets
                        """),
                golden("C012 types", """
                        figma:
                          lightFileId: [a]
                          maxRetries: "3"
                          rateLimit: 012
                          concurrentDownloads: 1:30
                        ios:
                          xcassetsPath: A.xcassets
                          addObjcAttribute: "true"
                          xcassetsInMainBundle: perhaps
                          resourceBundleNames: One
                          icons: Icons
                          images:
                            - Images
                        """, """
                        2:16 error C012 figma.lightFileId must be the key of a Figma file, not a list | for example aB3dE5fG7hI9jK1lM3nO5p
                        3:15 error C012 figma.maxRetries must be a whole number from 0 to 20, but quotes make it a text | remove the quotes around 3
                        4:14 error C012 figma.rateLimit must be a whole number from 1 to 1000, not "012", which older YAML reads as an octal number | for example 1
                        5:24 error C012 figma.concurrentDownloads must be a whole number from 1 to 200, not "1:30", which older YAML reads as a number to the base 60 | for example 1
                        8:21 error C012 ios.addObjcAttribute must be true or false, but quotes make it a text | remove the quotes around true
                        9:25 error C012 ios.xcassetsInMainBundle must be true or false, not "perhaps" | for example true
                        10:24 error C012 ios.resourceBundleNames must be a list, not a single value | write [One]
                        11:10 error C012 ios.icons must be a map (one export) or a list of maps (several), not a single value | its keys go into the lines below, indented: format, assetsFolder, nameStyle, preservesVectorRepresentation, imageSwift, swiftUIImageSwift, codeConnectSwift, renderMode, …
                        13:7 error C012 ios.images[0] must be a map, not a single value | its keys go into the lines below, indented: assetsFolder, nameStyle, scales, imageSwift, swiftUIImageSwift, codeConnectSwift, renderMode, renderModeDefaultSuffix, …
                        """),
                golden("C012 addresses and keys", """
                        figma:
                          lightFileId: not a key
                          darkFileId: https://www.figma.com/design/DarkKey9/App?node-id=1-2
                          apiUrl: http://figma.example.org
                        ios:
                          xcassetsPath: A.xcassets
                        """, """
                        2:16 error C012 figma.lightFileId must be the key of a Figma file, not "not a key" | the key stands in the file's address after /design/ or /file/
                        3:15 warning C042 figma.darkFileId is an address; only the file key in it counts | write DarkKey9
                        4:11 error C012 figma.apiUrl must be an https address, or http on this machine, not "http://figma.example.org" | for example https://api.figma.com
                        """),
                golden("C013 words", IOS + """
                          icons:
                            - format: pfd
                              nameStyle: snakeCase
                              renderMode: unlike-anything
                        """, """
                        6:15 error C013 ios.icons[0].format is "pfd"; it must be one of pdf, svg | did you mean "pdf"?
                        7:18 warning C013 ios.icons[0].nameStyle is spelled "snakeCase" | write "snake_case"
                        8:19 error C013 ios.icons[0].renderMode is "unlike-anything"; it must be one of default, template, original | for example default
                        """),
                golden("C013 closest word", IOS + """
                          icons:
                            renderMode: orginal
                        """, """
                        6:17 error C013 ios.icons.renderMode is "orginal"; it must be one of default, template, original | did you mean "original"?
                        """),
                golden("C014 ranges", """
                        figma:
                          timeout: 0
                          rateLimit: 1001
                          maxRetries: -1
                          maxRetryAfter: -0.5
                          stallTimeout: 1e9
                          plan: pro
                          concurrentDownloads: 0
                        version: 2
                        ios:
                          xcassetsPath: A.xcassets
                        """, """
                        2:12 error C014 figma.timeout is 0 seconds; it must be more than 0 and at most 2592000 | for example 30
                        3:14 error C014 figma.rateLimit is 1001, outside 1 to 1000 | the nearest is 1000
                        4:15 error C014 figma.maxRetries is -1, outside 0 to 20 | the nearest is 0
                        5:18 error C014 figma.maxRetryAfter is -0.5 seconds; it must be at least 0 and at most 2592000 | for example 30
                        6:17 error C014 figma.stallTimeout is 1000000000 seconds; it must be more than 0 and at most 2592000 | for example 30
                        8:24 error C014 figma.concurrentDownloads is 0, outside 1 to 200 | the nearest is 1
                        9:10 error C014 version is 2; only 1 exists | write 1
                        """),
                golden("C014 scales and quality", ANDROID + """
                          images:
                            - output: a
                              format: webp
                              scales: [1, 1.0, 2.5, 3]
                              webpOptions: {quality: 120}
                            - output: b
                              scales: [7]
                        """, """
                        8:19 warning C014 android.images[0].scales[1] repeats the scale 1 | remove it
                        8:24 warning C014 android.images[0].scales[2] is 2.5, which this platform has no place for | valid are 1, 1.5, 2, 3, 4
                        9:30 warning C014 android.images[0].webpOptions.quality is 120, outside 0 to 100 | 100 is used
                        11:15 error C014 android.images[1].scales has no valid scale | valid are 1, 1.5, 2, 3, 4
                        11:16 warning C014 android.images[1].scales[0] is 7, which this platform has no place for | valid are 1, 1.5, 2, 3, 4
                        """),
                golden("C015 list-only key in the single form", IOS + """
                          icons:
                            figmaFrameName: Glyphs
                        """, """
                        6:5 warning C015 ios.icons.figmaFrameName has no effect unless ios.icons is a list | put a "- " before the first key of ios.icons, or remove the key
                        """),
                golden("C016 keys that only manuals know", IOS + """
                          icons:
                            - renderingMode: template
                        """, """
                        6:7 warning C016 ios.icons[0].renderingMode is an old name of renderMode | write "renderMode"; exfig migrate does
                        """),
                golden("C016 old names are read as the new ones", IOS + """
                          icons:
                            renderIntent: templat
                            renderingMode: original
                            preservesVectorRepresentationIcons: ic24
                            renderAsOriginalIcons: [a]
                        """, """
                        6:5 warning C016 ios.icons.renderIntent is an old name of renderMode | write "renderMode"; exfig migrate does
                        6:19 error C013 ios.icons.renderMode is "templat"; it must be one of default, template, original | did you mean "template"?
                        7:5 warning C016 ios.icons.renderingMode is an old name of renderMode, which stands here too and counts | remove this one
                        8:5 warning C016 ios.icons.preservesVectorRepresentationIcons is an old name of preservesVectorRepresentation | write "preservesVectorRepresentation"; exfig migrate does
                        8:41 error C012 ios.icons.preservesVectorRepresentation must be a list, not a single value | write [ic24]
                        9:5 warning C016 ios.icons.renderAsOriginalIcons is a key of older versions or manuals and has no effect | give those icons a suffix in Figma, and name it in renderModeOriginalSuffix or renderModeTemplateSuffix
                        """),
                golden("C016 an old name beside the new one", IOS + """
                          icons:
                            renderIntent: template
                            renderMode: original
                        """, """
                        6:5 warning C016 ios.icons.renderIntent is an old name of renderMode, which stands here too and counts | remove this one
                        """),
                golden("C023 a dark file that is denied", IOS + """
                          icons:
                            - {dark: none, darkFileId: dArk, figmaFileId: oWn}
                        """, """
                        6:20 warning C023 ios.icons[0].darkFileId has no effect beside dark: none | remove one of the two
                        """),
                golden("C023 a dark file in single-file mode", IOS + """
                          icons:
                            - {darkFileId: dArk}
                        common: {icons: {useSingleFile: true}}
                        """, """
                        6:8 warning C023 ios.icons[0].darkFileId has no effect in single-file mode | remove it, or useSingleFile in common
                        """),
                golden("C024 named groups", IOS + """
                          icons:
                            - nameValidateRegexp: '^(?<size>\\d+)_(?<name>.+)$'
                              nameReplaceRegexp: '${nam}_${size}_${1}_${two words}'
                        """, """
                        7:7 error C024 ios.icons[0].nameReplaceRegexp uses ${nam}, but the expression has no group of that name | name the group (?<nam>…) in nameValidateRegexp, or write $1 for the first one
                        7:7 error C024 ios.icons[0].nameReplaceRegexp uses ${1}, but the expression has no group of that name | write $1 for a group by its number
                        7:7 error C024 ios.icons[0].nameReplaceRegexp uses ${two words}, but the expression has no group of that name | write $1 for the first group; names have letters and digits only
                        """),
                golden("C044 a token, which no message repeats", """
                        figma:
                          lightFileId: figd_AbCdEfGhIjKlMnOpQr-st_12
                          token: "figd_AbCdEfGhIjKlMnOpQr-st_12"
                        x-old: 123456-0a1b2c3d-0123-4567-89ab-0123456789ab
                        ios:
                          xcassetsPath: A.xcassets
                        """, """
                        2:16 error C044 a Figma token does not belong into a configuration | remove it, give it as FIGMA_PERSONAL_TOKEN or by --token-file, and if others saw this file, revoke it in Figma
                        3:3 error C010 unknown key "token" in figma | figma has lightFileId, darkFileId, lightHighContrastFileId, darkHighContrastFileId, timeout, apiUrl, plan, rateLimit, …
                        3:10 error C044 a Figma token does not belong into a configuration | remove it, give it as FIGMA_PERSONAL_TOKEN or by --token-file, and if others saw this file, revoke it in Figma
                        4:8 error C044 a Figma token does not belong into a configuration | remove it, give it as FIGMA_PERSONAL_TOKEN or by --token-file, and if others saw this file, revoke it in Figma
                        """),
                golden("C020 both color sources", """
                        figma:
                          lightFileId: kEy123
                        common:
                          colors: {useSingleFile: true}
                          variablesColors: {tokensFileId: t, tokensCollectionName: c, lightModeName: l}
                        android:
                          mainRes: res
                          colors: {}
                        """, """
                        5:3 error C020 common.colors and common.variablesColors exclude each other | keep common.colors for styles, or common.variablesColors for variables
                        """),
                golden("C020 dark drawings of two kinds", """
                        figma: {lightFileId: kEy123}
                        android:
                          mainRes: res
                          icons:
                            - output: a
                              darkFileId: kEy456
                              variablesDarkMode: {collectionName: Theme, lightModeName: Light, darkModeName: Dark}
                            - output: b
                              variablesDarkMode: {collectionName: Theme}
                        """, """
                        7:7 error C020 android.icons[0].variablesDarkMode and android.icons[0].darkFileId exclude each other | remove one of the two
                        9:27 error C011 android.icons[1].variablesDarkMode.lightModeName is missing | for example lightModeName: Light
                        9:27 error C011 android.icons[1].variablesDarkMode.darkModeName is missing | for example darkModeName: Dark
                        """),
                golden("C021 dark drawings without SVG", """
                        figma: {lightFileId: kEy123}
                        ios:
                          xcassetsPath: A.xcassets
                          images:
                            - assetsFolder: a
                              variablesDarkMode: {collectionName: Theme, lightModeName: Light, darkModeName: Dark}
                        """, """
                        6:7 error C021 ios.images[0].variablesDarkMode changes colors of SVG, but ios.images[0].sourceFormat is not svg | write sourceFormat: svg beside it
                        """),
                golden("C020 suffixes that do not tell colors apart", """
                        figma: {lightFileId: kEy123}
                        common:
                          colors:
                            useSingleFile: true
                            darkModeSuffix: _night
                            darkHCModeSuffix: _night
                        android:
                          mainRes: res
                          colors: {}
                        """, """
                        6:5 error C020 common.colors.darkHCModeSuffix is _night, as common.colors.darkModeSuffix is | give each appearance a suffix of its own
                        """),
                golden("C020 a suffix equal to a default one", """
                        figma: {lightFileId: kEy123}
                        common:
                          colors:
                            suffixDarkMode: {suffix: _lightHC}
                        android:
                          mainRes: res
                          colors: {}
                        """, """
                        4:5 error C020 common.colors.lightHCModeSuffix is _lightHC, as common.colors.suffixDarkMode.suffix is | give each appearance a suffix of its own
                        """),
                golden("C020 both spellings of single-file mode", """
                        common:
                          icons:
                            useSingleFile: true
                            suffixDarkMode: {suffix: _night}
                        android:
                          mainRes: res
                        """, """
                        4:5 error C020 common.icons.suffixDarkMode and useSingleFile exclude each other | suffixDarkMode alone switches single-file mode on
                        """),
                golden("C021 color assets without a folder", IOS + """
                          colors:
                            nameStyle: camelCase
                            useColorAssets: yes
                        """, """
                        7:5 error C021 ios.colors writes color assets, but assetsFolder is missing | name a folder inside the catalog, or write useColorAssets: false
                        """),
                golden("C023 companions", """
                        figma:
                          lightFileId: kEy123
                        common:
                          images:
                            darkModeSuffix: _night
                            nameReplaceRegexp: $1
                        android:
                          mainRes: res
                          images:
                            - output: a
                              webpOptions: {encoding: lossless}
                            - output: b
                        ios:
                          xcassetsPath: A.xcassets
                          images:
                            assetsFolder: Art
                            renderModeDefaultSuffix: _x
                        """, """
                        5:5 warning C023 common.images.darkModeSuffix has no effect without useSingleFile: true | write useSingleFile: true beside it, or remove the key
                        6:5 warning C023 common.images.nameReplaceRegexp has no effect without nameValidateRegexp | add nameValidateRegexp: '^(.+)$' with the part to keep in its group
                        11:7 warning C023 android.images[0].webpOptions has no effect without format: webp | write format: webp beside it, or remove it
                        17:5 warning C023 ios.images.renderModeDefaultSuffix has no effect for images | remove it; renderMode holds for all images of the entry
                        """),
                golden("C024 expressions", IOS + """
                          icons:
                            - assetsFolder: One
                              nameValidateRegexp: '^[[:alpha:]+(x'
                            - assetsFolder: Two
                              nameValidateRegexp: '^(\\w+)$'
                              nameReplaceRegexp: '$1-$2'
                        """, """
                        7:27 error C024 ios.icons[0].nameValidateRegexp is no regular expression: unclosed character class at character 14 of "^[[:alpha:]+(x" | close [ with ], or write \\[ for the character itself
                        10:7 error C024 ios.icons[1].nameReplaceRegexp uses $2, but the expression has one group | $0 is the whole match, $1 the first group
                        """),
                golden("C025 code syntax", IOS + """
                          colors:
                            useColorAssets: false
                            codeSyntaxTemplate: Color.name
                        """, """
                        7:5 error C025 ios.colors.codeSyntaxTemplate lacks {name} | for example 'Color.{name}'
                        7:5 warning C023 ios.colors.codeSyntaxTemplate has no effect without syncCodeSyntax: true | write syncCodeSyntax: true beside it, or remove the key
                        """),
                golden("C025 and C023 nothing to write", IOS + """
                          colors:
                            useColorAssets: false
                            syncCodeSyntax: true
                        """, """
                        7:5 warning C025 ios.colors.syncCodeSyntax has no effect without codeSyntaxTemplate | for example codeSyntaxTemplate: 'Color.{name}'
                        7:5 warning C023 ios.colors.syncCodeSyntax has no effect on colors from styles | only variables have code syntax: see common.variablesColors
                        """),
                golden("C026 Kotlin without its companions", ANDROID + """
                          icons:
                            - output: a
                              composePackageName: com.example
                            - output: b
                              composeFormat: imageVector
                        """, """
                        7:7 warning C026 android.icons[0].composePackageName has no effect without android.mainSrc and android.resourcePackage | add them below android, or no Kotlin is written for android.icons[0]
                        9:7 error C026 android.icons[1] makes image vectors, which need composePackageName and android.mainSrc | for example composePackageName: com.example.app.ui here, and mainSrc: app/src/main/kotlin below android
                        """),
                golden("C027 clashes", IOS + """
                          icons:
                            - assetsFolder: Icons
                              imageSwift: Gen/Icons.swift
                            - assetsFolder: Icons/Brands
                              imageSwift: ./Gen/Icons.swift
                        """, """
                        8:7 error C027 ios.icons[1] writes A.xcassets/Icons/Brands, and ios.icons[0] writes A.xcassets/Icons; one lies inside the other | what one writes the other deletes; give each a place of its own
                        9:7 error C027 ios.icons[1] and ios.icons[0] both write Gen/Icons.swift | what one writes the other deletes; give each a place of its own
                        """),
                golden("C028 danger", ANDROID + """
                          images:
                            - output: .
                        """, """
                        6:7 error C028 android.images[0] would own res, which is android.mainRes | old files of this folder get deleted; give the entry a folder of its own
                        """),
                golden("C028 far away", IOS + """
                          icons:
                            - assetsFolder: ../../..
                        """, """
                        6:7 error C028 ios.icons[0] would own /home/dev, which contains the working directory | old files of this folder get deleted; give the entry a folder of its own
                        """),
                golden("C028 an entry's own catalog", IOS + """
                          icons:
                            - xcassetsPath: B.xcassets
                              assetsFolder: .
                        """, """
                        7:7 error C028 ios.icons[0] would own B.xcassets, which is ios.icons[0].xcassetsPath | old files of this folder get deleted; give the entry a folder of its own
                        """),
                golden("C011 no catalog for some entries", """
                        figma: {lightFileId: kEy123}
                        ios:
                          icons:
                            - {assetsFolder: One, xcassetsPath: B.xcassets}
                            - {assetsFolder: Two}
                        """, """
                        3:3 error C011 ios.xcassetsPath is missing, and ios.icons[1] needs it | for example xcassetsPath: App/Assets.xcassets
                        """),
                golden("C023 a namespace of nothing", IOS + """
                          colors:
                            - tokensFileId: kEy
                              tokensCollectionName: Theme
                              lightModeName: Light
                              useColorAssets: false
                              assetsFolderProvidesNamespace: true
                        """, """
                        10:7 warning C023 ios.colors[0].assetsFolderProvidesNamespace has no effect without color assets | remove it, or useColorAssets: false
                        """),
                golden("C023 a project that is left alone", IOS + """
                          xcodeprojPath: A.xcodeproj
                        """, """
                        5:3 warning C023 ios.xcodeprojPath has no effect without xcassetsInSwiftPackage: false | generated Swift is not added to the project
                        """),
                golden("C011 half a target", IOS + """
                          xcassetsInSwiftPackage: false
                          xcodeprojPath: A.xcodeproj
                        """, """
                        6:3 error C011 ios.target is missing, and ios.xcodeprojPath needs it | for example target: App
                        """),
                golden("C029 directory in a file name", ANDROID + """
                          colors:
                            xmlOutputFileName: sub/palette.xml
                        """, """
                        6:24 warning C029 android.colors.xmlOutputFileName is the name of a file, so its directory is dropped and "palette.xml" is written | the directory follows from android.mainRes
                        """),
                golden("C030 Android name style", ANDROID + """
                          icons:
                            - output: a
                              nameStyle: camelCase
                        """, """
                        7:7 warning C030 android.icons[0].nameStyle is camelCase, but Android's file names take only lower-case letters, digits and _ | write "snake_case", or remove the key
                        """),
                golden("C031 unused files", """
                        figma:
                          lightFileId: kEy123
                          darkFileId: dArk
                          lightHighContrastFileId: hC
                        common:
                          colors: {useSingleFile: true}
                          icons: {useSingleFile: true}
                          images: {suffixDarkMode: {}}
                        android:
                          mainRes: res
                        """, """
                        3:3 warning C031 figma.darkFileId is not used: dark variants of every kind come from lightFileId or variables | remove the key, or useSingleFile of the kinds that are drawn in that file
                        4:3 warning C031 figma.lightHighContrastFileId is not used: only colors from styles have high contrast files | remove the key; variables have lightHCModeName and darkHCModeName instead
                        """),
                golden("C032 no platform", "figma: {lightFileId: kEy123}\n", """
                        1:1 warning C032 no platform is configured, so nothing is exported | add one of ios, android, flutter, web
                        """),
                golden("C033 light file", """
                        figma:
                          darkFileId: dArk
                        android:
                          mainRes: res
                          icons: {output: a}
                          images: {output: b}
                        """, """
                        1:1 error C033 figma.lightFileId is missing, and android.icons needs it | the key stands in the file's address after /design/ or /file/
                        """),
                golden("batch out of range", """
                        batch: {parallel: 51, failFast: perhaps, resume: yes, fast: 1}
                        figma: {lightFileId: abc}
                        web:
                          output: src
                          icons: {outputDirectory: icons}
                        """, """
                        1:19 error C014 batch.parallel is 51, outside 1 to 50 | the nearest is 50
                        1:33 error C012 batch.failFast must be true or false, not "perhaps" | for example true
                        1:55 error C010 unknown key "fast" in batch | batch has parallel, failFast, resume
                        """),
                golden("C041 once for each key and section", """
                        figma: {lightFileId: abc}
                        web:
                          output: src
                          icons: [{outputDirectory: icons, penpotSource: {fileId: 5f1e}}]
                        """, """
                        4:36 warning C041 web.icons[0].penpotSource is not exported by this version | leave it for a later version, or remove it
                        """),
                golden("Web: two entries with one folder of components", """
                        figma: {lightFileId: abc}
                        web:
                          output: src/design
                          icons: {outputDirectory: components}
                          images: {outputDirectory: components}
                        """, """
                        5:12 error C027 web.images and web.icons both write src/design/components | what one writes the other deletes; give each a place of its own
                        """),
                golden("Flutter: what assets and classes lack", """
                        figma: {lightFileId: abc}
                        flutter:
                          output: shop/lib/design
                          colors: {className: final}
                          icons:
                            - {output: shop/assets/icons}
                            - {output: shop/assets/glyphs, dartFile: glyphs.dart}
                            - {output: elsewhere, dartFile: other.dart}
                          images:
                            - {output: shop/assets/pictures, scales: [2, 3], webpOptions: {quality: 50}}
                            - {output: shop/assets/art, dartFile: art.dart, format: svg, sourceFormat: svg, scales: [1]}
                        """, """
                        4:12 error C012 flutter.colors.className must be the name of a class, not "final" | letters, digits and _, for example AppColors
                        7:8 warning C046 shop/pubspec.yaml does not list assets/glyphs/, so the app is built without these assets | add below flutter: assets: in it the line "- assets/glyphs/"
                        8:8 error C012 flutter.icons[2].output is elsewhere, which does not lie in the Flutter project shop | give it a folder beside pubspec.yaml, or say in flutter.projectPath where that is
                        10:38 error C014 flutter.images[0].scales lacks 1, the scale of the files that Dart names | add 1; Flutter finds the other scales beside it
                        10:54 warning C023 flutter.images[0].webpOptions has no effect without format: webp | write format: webp beside it, or remove it
                        11:8 warning C046 shop/pubspec.yaml does not list assets/art/, so the app is built without these assets | add below flutter: assets: in it the line "- assets/art/"
                        11:66 warning C023 flutter.images[1].sourceFormat has no effect without format: png or webp | remove it; SVGs are always made of SVG
                        11:85 warning C023 flutter.images[1].scales has no effect without format: png or webp | remove it; an SVG has no scale
                        """),
                golden("Flutter: a place in the sources, and the same for two", """
                        figma: {lightFileId: abc}
                        flutter:
                          output: lib/design
                          icons: {output: lib/design}
                          images: {output: assets/a, dartFile: icons.dart}
                        """, """
                        4:11 error C028 flutter.icons would own lib/design, which is flutter.output | old files of this folder get deleted; give the entry a folder of its own
                        5:30 error C027 flutter.images and flutter.icons both write lib/design/icons.dart | what one writes the other deletes; give each a place of its own
                        """),
                golden("typography lacks what its labels need", """
                        figma: {lightFileId: abc}
                        ios:
                          typography: {generateLabels: true}
                        """, """
                        3:16 error C021 ios.typography generates labels, but labelsDirectory is missing | for example labelsDirectory: App/Labels
                        3:16 warning C026 ios.typography generates labels without fontSwift, whose functions they call | for example fontSwift: App/UIFont+Text.swift
                        """),
                golden("keys of labels without labels", """
                        figma: {lightFileId: abc}
                        common:
                          typography: {nameReplaceRegexp: a}
                        ios:
                          typography: {labelsDirectory: L, labelStyleSwift: S.swift}
                        """, """
                        3:16 warning C023 common.typography.nameReplaceRegexp has no effect without nameValidateRegexp | add nameValidateRegexp: '^(.+)$' with the part to keep in its group
                        5:16 warning C023 ios.typography.labelsDirectory has no effect without generateLabels: true | write generateLabels: true beside it, or remove the key
                        5:36 warning C023 ios.typography.labelStyleSwift has no effect without generateLabels: true | write generateLabels: true beside it, or remove the key
                        """),
                golden("the web section is checked like the others", """
                        web:
                          output: src
                          icons: {iconSize: big}
                          colours: {}
                        """, """
                        3:11 error C011 web.icons.outputDirectory is missing | for example outputDirectory: icons
                        3:11 error C033 figma.lightFileId is missing, and web.icons needs it | the key stands in the file's address after /design/ or /file/
                        3:21 error C012 web.icons.iconSize must be a whole number from 1 to 10000, not "big" | for example 1
                        4:3 error C010 unknown key "colours" in web | did you mean "colors"?
                        """),
                golden("the root is a list", "- ios\n", """
                        1:1 error C012 a configuration must be a map, not a list | it begins with a key such as figma:
                        """));
    }

    private static Arguments golden(String name, String config, String expected) {
        return Arguments.of(Named.of(name, config), expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("goldens")
    void problemsAreWordedAndPlaced(String config, String expected) {
        assertThat(ConfigFixtures.shown(folder, config)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("goldens")
    void everyProblemSaysWhatToDo(String config, String ignored) {
        assertThat(ConfigFixtures.problems(folder, config))
                .allSatisfy(problem ->
                        assertThat(problem.hint()).as(problem.sentence()).isPresent());
    }

    @Test
    void aTokenIsHiddenInTheSourceLineAndThePointerStaysRight() {
        String text = "figma: {lightFileId: kEy, timeut: figd_AbCdEfGhIjKlMnOpQrSt, tmeout: 1}\nios: {}\n";

        assertThat(ConfigFixtures.problems(folder, text))
                .extracting(problem -> problem.sourceLine().orElseThrow())
                .containsOnly("figma: {lightFileId: kEy, timeut: figd_********************, tmeout: 1}");
    }

    @Test
    void templatesThatCannotBeUsedAreAProblemWithAPlace() throws Exception {
        Path templates = Files.createDirectory(folder.resolve("templates"));
        Files.writeString(templates.resolve("header.swift.peb"), "// {% if %}\n");
        Path file = ConfigFixtures.write(folder, """
                figma: {lightFileId: kEy123}
                ios:
                  xcassetsPath: A.xcassets
                  templatesPath: TEMPLATES
                  xcodeprojPath: no.xcodeproj
                  target: App
                  xcassetsInSwiftPackage: false
                  icons: {}
                android:
                  mainRes: res
                  templatesPath: nowhere
                  icons: {output: a}
                """.replace("TEMPLATES", templates.toString()));

        assertThatThrownBy(() -> new ConfigReader(ConfigFixtures.remembering()).read(file))
                .isInstanceOfSatisfying(
                        ConfigException.class,
                        e -> assertThat(ConfigFixtures.shown(e.problems())).isEqualTo("""
                                4:3 error C040 ios.templatesPath cannot be used: %s/header.swift.peb:1: Unexpected token "EXECUTE_END" of value "%%}" | correct it, or remove the key to use the built-in templates; paths start at the working directory
                                5:3 warning C040 ios.xcodeprojPath leads to nothing: no.xcodeproj does not exist | correct the path; it starts at the working directory
                                11:3 error C040 android.templatesPath cannot be used: there is no folder nowhere | correct it, or remove the key to use the built-in templates; paths start at the working directory
                                """.formatted(templates)));
    }

    @Test
    void templatesOfOlderToolsAreToldToHaveNoEffect() throws Exception {
        Path templates = Files.createDirectory(folder.resolve("templates"));
        Files.writeString(templates.resolve("header.stencil"), "");
        Files.writeString(templates.resolve("UIColor+extension.swift.jinja"), "");
        Path file = ConfigFixtures.write(folder, """
                figma: {lightFileId: kEy123}
                ios: {xcassetsPath: A.xcassets, icons: {}, templatesPath: '%s'}
                """.formatted(templates));

        assertThat(ConfigFixtures.shown(new ConfigReader(ConfigFixtures.remembering())
                        .read(file)
                        .warnings()))
                .isEqualTo("""
                2:44 warning C040 ios.templatesPath holds templates of older tools, which have no effect: UIColor+extension.swift.jinja, header.stencil | write those anew that you need, as .peb: see docs/migration.md
                """);
    }

    @Test
    void aProblemCarriesItsLineAndSpan() {
        ConfigProblem problem =
                ConfigFixtures.problems(folder, "ios:\n  xcassetPath: A\n").getFirst();

        assertThat(problem.sourceLine()).contains("  xcassetPath: A");
        assertThat(problem.span()).isEqualTo("xcassetPath".length());
        assertThat(problem.position().toString()).endsWith("exfig.yaml:2:3");
    }
}
