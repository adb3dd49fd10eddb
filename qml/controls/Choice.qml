// A row with a radio circle: one of several. The page holds which.
Tile {
    sign: Tile.Sign.Circle
    ticked: false
    centred: false
    strong: false
}
